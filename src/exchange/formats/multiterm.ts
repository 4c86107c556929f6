import type { Entry } from "../../core/entry.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { SECTIONS, termsOfSection } from "../language-sections.ts";
import type { TaggedLanguage } from "../language-tags.ts";
import { plainLine } from "../two-sides.ts";
import { xmlText } from "../xml-escape.ts";

/** MultiTerm XML: concepts are numbered, and fields have the names that its termbases usually have. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".xml", chunks: document(entries, options) }],
};

function* document(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<mtf>\n';
  let number = 0;
  for (const entry of entries) {
    number += 1;
    yield concept(entry, number, options);
  }
  yield "</mtf>\n";
}

function concept(entry: Entry, number: number, { lose }: WriteOptions): string {
  const text = (value: string): string => xmlText(value, () => lose("control-character", entry.id));
  const field = (type: string, value: string): string =>
    `<descripGrp><descrip type="${type}">${text(value)}</descrip></descripGrp>`;
  const fields = [
    ...[entry.domain ?? []].flat().map((domain) => field("Subject", domain)),
    ...[entry.definition ?? []].flat().map((definition) => field("Definition", definition)),
    ...[entry.note ?? []].flat().map((note) => field("Note", note)),
    ...entry.sources.map((source) => field("Source", source)),
  ];
  const languages = SECTIONS.flatMap((section) => {
    const terms = termsOfSection(entry, section).map(({ term, status }) => {
      const name = text(plainLine(term, entry, lose));
      return `      <termGrp><term>${name}</term>${field("Status", status)}</termGrp>\n`;
    });
    return terms.length === 0 ? [] : [`    <languageGrp>\n${language(section)}`, ...terms, CLOSED];
  });
  return [
    `  <conceptGrp>\n    <concept>${number}</concept>\n`,
    ...fields.map((one) => `    ${one}\n`),
    ...languages,
    "  </conceptGrp>\n",
  ].join("");
}

const CLOSED = "    </languageGrp>\n";

/** The index and its code, as MultiTerm names the languages of a new termbase. */
function language({ language: own, script }: TaggedLanguage): string {
  const key = own === "zh" ? (script ?? "Hans") : own;
  const [type, lang] = INDEXES[key];
  return `      <language type="${type}" lang="${lang}"/>\n`;
}

const INDEXES = {
  Hans: ["Chinese (Simplified, PRC)", "ZH-CN"],
  Hant: ["Chinese (Traditional, Taiwan)", "ZH-TW"],
  ko: ["Korean", "KO"],
  en: ["English", "EN"],
} as const;
