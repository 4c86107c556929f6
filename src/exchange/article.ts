import type { Entry, Script, Term } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { aspects } from "./aspect.ts";
import { cleanText } from "./clean-text.ts";
import type { WriteOptions } from "./format.ts";

/** A piece of a line: a term with its language, or plain text without one. */
export interface ArticlePart {
  readonly text: string;
  readonly language?: Language;
  readonly script?: Script;
  readonly status?: Term["status"];
}

/** A line of an article, what it is about before it. */
export interface ArticleLine {
  readonly label: string;
  readonly parts: readonly ArticlePart[];
}

/** What the articles of dictionaries say of an entry. */
export const IN_ARTICLE = aspects(
  "category",
  "admitted",
  "deprecated",
  "traditional",
  "pinyin",
  "period",
  "domain",
  "definition",
  "note",
);

/**
 * What a dictionary shows of an entry, line by line: the preferred terms of each language, the target
 * language first, then what else is known.
 */
export function articleOf(
  entry: Entry,
  { to, words, lose }: Pick<WriteOptions, "to" | "words" | "lose">,
): readonly ArticleLine[] {
  const listed = (status: Term["status"]): readonly ArticlePart[] =>
    LANGUAGES.flatMap((language) => termsOf(entry, language, status));
  const plain = (text: string | undefined): readonly ArticlePart[] =>
    text === undefined ? [] : [{ text }];
  const lines: readonly ArticleLine[] = [
    ...[to, ...LANGUAGES.filter((language) => language !== to)].map((language) => ({
      label: words.language[language],
      parts: termsOf(entry, language, "preferred"),
    })),
    { label: words.column("pinyin"), parts: plain(entry.pinyin) },
    { label: words.column("admitted"), parts: listed("admitted") },
    { label: words.column("deprecated"), parts: listed("deprecated") },
    { label: words.column("definition"), parts: plain(entry.definition) },
    { label: words.column("note"), parts: plain(entry.note) },
  ];
  const category = words.category(entry.category);
  const clean = (text: string): string =>
    cleanText(text, () => lose("control-character", entry.id));
  const cleaned = lines.map(({ label, parts }) => ({
    label,
    parts: parts
      .map((part) => ({ ...part, text: clean(part.text) }))
      .filter(({ text }) => text !== ""),
  }));
  const last = { label: category, parts: plain(placeInTime(entry, words)) };
  return [...cleaned.filter(({ parts }) => parts.length > 0), last];
}

/** The terms of a language and status; for Chinese in both scripts. */
function termsOf(entry: Entry, language: Language, wanted: Term["status"]): readonly ArticlePart[] {
  return entry.terms[language]
    .filter(({ status }) => status === wanted)
    .map(({ term, ...rest }) => ({ text: term, language, ...rest }));
}

/** Subject field and period in one line: "energy, 2018–2020"; nothing where neither is known. */
function placeInTime(
  { domain, from, until }: Entry,
  words: WriteOptions["words"],
): string | undefined {
  const period = from === undefined && until === undefined ? [] : [`${from ?? ""}–${until ?? ""}`];
  const said = [...(domain === undefined ? [] : [words.domain(domain)]), ...period];
  return said.length === 0 ? undefined : said.join(", ");
}
