import { type Entry, preferredTerm, type Term, termsWithStatus } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { aspects } from "./aspect.ts";
import { cleanText } from "./clean-text.ts";
import type { WriteOptions } from "./format.ts";

/** A piece of a line: a term with its language, or plain text without one. */
export interface ArticlePart {
  readonly text: string;
  readonly language?: Language;
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
 * What a dictionary shows of an entry, line by line: the names in each language, the target language
 * first, then what else is known.
 */
export function articleOf(
  entry: Entry,
  { to, words, lose }: Pick<WriteOptions, "to" | "words" | "lose">,
): readonly ArticleLine[] {
  const listed = (status: Term["status"]): readonly ArticlePart[] =>
    LANGUAGES.flatMap((language) =>
      termsWithStatus(entry, language, status).map((text) => ({ text, language, status })),
    );
  const plain = (text: string | undefined): readonly ArticlePart[] =>
    text === undefined ? [] : [{ text }];
  const lines: readonly ArticleLine[] = [
    ...[to, ...LANGUAGES.filter((language) => language !== to)].map((language) => ({
      label: words.language[language],
      parts: namesIn(entry, language),
    })),
    { label: words.column("pinyin"), parts: plain(entry.pinyin) },
    { label: words.column("admitted"), parts: listed("admitted") },
    { label: words.column("deprecated"), parts: listed("deprecated") },
    { label: words.column("definition"), parts: plain(entry.definition) },
    { label: words.column("note"), parts: plain(entry.note) },
    { label: words.category(entry.category), parts: plain(placeInTime(entry, words)) },
  ];
  const clean = (text: string): string =>
    cleanText(text, () => lose("control-character", entry.id));
  return lines
    .map(({ label, parts }) => ({
      label,
      parts: parts
        .map((part) => ({ ...part, text: clean(part.text) }))
        .filter(({ text }) => text !== ""),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** The preferred term; for Chinese all traditional forms as well. */
function namesIn(entry: Entry, language: Language): readonly ArticlePart[] {
  const preferred = preferredTerm(entry, language);
  const traditional = entry.terms[language].filter(
    ({ script, term }) => script === "Hant" && term !== preferred,
  );
  return [
    ...(preferred === null ? [] : [{ text: preferred, language }]),
    ...traditional.map(({ term, status }) => ({ text: term, language, status })),
  ];
}

/** Subject field and period in one line: "energy, 2018–2020"; empty where neither is known. */
function placeInTime({ domain, from, until }: Entry, words: WriteOptions["words"]): string {
  const period = from === undefined && until === undefined ? [] : [`${from ?? ""}–${until ?? ""}`];
  return [...(domain === undefined ? [] : [words.domain(domain)]), ...period].join(", ");
}
