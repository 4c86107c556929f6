import type { Script } from "../core/entry.ts";
import type { Language } from "../core/language.ts";
import words from "./data/language-names.json" with { type: "json" };

/** A language of the list, and for Chinese the script. */
export interface TaggedLanguage {
  readonly language: Language;
  readonly script?: Script;
}

const NAMES: Readonly<Record<string, string>> = words.names;

/**
 * The language of a tag or name, as tools write it: BCP 47 with hyphens or underscores, ISO 639-2,
 * English, Korean and Chinese names.
 * @example languageOf("Chinese_Taiwan") // { language: "zh", script: "Hant" }
 * @returns undefined for languages that the list does not have
 */
export function languageOf(label: string): TaggedLanguage | undefined {
  const folded = label.normalize("NFKC").trim().toLowerCase();
  const tag = (NAMES[folded.replace(/[\s_(),-]+/g, " ").trim()] ?? folded).replaceAll("_", "-");
  const [primary = "", ...rest] = tag.split("-");
  const language = PRIMARY[primary];
  if (language === undefined || rest.some((part) => !/^[a-z0-9]{1,8}$/.test(part)))
    return undefined;
  if (language !== "zh") return { language };
  const isTraditional =
    primary === "cht" ||
    rest.includes("hant") ||
    rest.some((part) => /^(tw|hk|mo|cht)$/.test(part));
  return { language, script: isTraditional && !rest.includes("hans") ? "Hant" : "Hans" };
}

const PRIMARY: Readonly<Record<string, Language>> = {
  ko: "ko",
  kor: "ko",
  zh: "zh",
  zho: "zh",
  chi: "zh",
  cmn: "zh",
  chs: "zh",
  cht: "zh",
  en: "en",
  eng: "en",
};

/** The tag that TBX, TMX and SKOS files get (BCP 47). */
export function tagOf({ language, script }: TaggedLanguage): string {
  return language === "zh" ? (script === "Hant" ? "zh-Hant" : "zh-CN") : language;
}
