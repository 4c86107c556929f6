import { type Entry, preferredTerm, type TermStatus, termsWithStatus } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import { MARKS } from "./theme.ts";

/** How a part of the detail is set off from the rest. */
export type Look = "heading" | "plain" | "faint" | "deprecated";

/** One thing an entry says, safe to print. Headings have no label. */
export interface DetailItem {
  readonly label: string;
  readonly text: string;
  readonly look: Look;
}

/** A Korean translator looks for the Korean rendering; it heads the entry where there is one. */
const HEADING_ORDER = ["ko", "zh", "en"] as const satisfies readonly Language[];
const SEPARATOR = ", ";

/** Everything an entry says, in the order in which a translator needs it. */
export function detailItems(
  entry: Entry,
  glossary: Glossary,
  translate: Translate,
): readonly DetailItem[] {
  const items = [
    ...preferredItems(entry, translate),
    ...otherTermItems(entry, translate),
    ...factItems(entry, glossary, translate),
    { label: translate(`category.${entry.category}`), text: entry.id, look: "faint" } as const,
  ];
  return items
    .filter(({ text }) => text.trim() !== "")
    .map((item) => ({ ...item, text: sanitize(item.text).trim() }));
}

function preferredItems(entry: Entry, translate: Translate): readonly DetailItem[] {
  const head = HEADING_ORDER.find((language) => preferredTerm(entry, language) !== null);
  const draft = entry.status === "draft" ? ` [${translate("status.draft")}]` : "";
  const term = (language: Language): DetailItem =>
    language === head
      ? { label: "", text: preferredText(entry, language) + draft, look: "heading" }
      : plain(translate(`language.${language}`), preferredText(entry, language));
  return [
    ...(head === undefined ? [] : [term(head)]),
    ...(head === "zh" ? [] : [term("zh")]),
    plain(translate("field.pinyin"), entry.pinyin),
    ...(head === "en" ? [] : [term("en")]),
  ];
}

/** The preferred terms of a language; for Chinese, the traditional forms too. */
function preferredText(entry: Entry, language: Language): string {
  const terms = entry.terms[language].filter(({ status }) => status === "preferred");
  return [...new Set(terms.map(({ term }) => term))].join(SEPARATOR);
}

function otherTermItems(entry: Entry, translate: Translate): readonly DetailItem[] {
  const terms = (status: TermStatus): readonly string[] =>
    LANGUAGES.flatMap((language) => termsWithStatus(entry, language, status));
  return [
    plain(translate("status.admitted"), terms("admitted").join(SEPARATOR)),
    ...terms("deprecated").map((term): DetailItem => {
      const text = MARKS.deprecated + term;
      return { label: translate("status.deprecated"), text, look: "deprecated" };
    }),
  ];
}

function factItems(entry: Entry, glossary: Glossary, translate: Translate): readonly DetailItem[] {
  const codes = Object.entries(entry.codes ?? {}).map((code) => code.join(" "));
  const domain = entry.domain === undefined ? "" : translate(`domain.${entry.domain}`);
  return [
    plain(translate("field.codes"), codes.join(SEPARATOR)),
    plain(translate("field.domain"), domain),
    plain(translate("field.definition"), entry.definition),
    plain(translate("field.note"), entry.note),
    ...entry.sources.map((source) => plain(translate("field.sources"), source)),
    ...entry.related.map((id) => plain(translate("field.related"), nameOf(id, glossary))),
  ];
}

/** A related entry by its Korean and Chinese names; by its id where the list has none of it. */
function nameOf(id: string, glossary: Glossary): string {
  const entry = glossary.byId.get(id);
  if (entry === undefined) return id;
  const names = [preferredTerm(entry, "ko"), preferredTerm(entry, "zh")];
  return names.filter((name) => name !== null).join(" ");
}

function plain(label: string, text: string | undefined): DetailItem {
  return { label, text: text ?? "", look: "plain" };
}
