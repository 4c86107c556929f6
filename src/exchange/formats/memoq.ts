import type { Entry } from "../../core/entry.ts";
import { cleanText } from "../clean-text.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { SECTIONS, termsOfSection } from "../language-sections.ts";
import type { TaggedLanguage } from "../language-tags.ts";
import { plainLine } from "../two-sides.ts";
import { quote } from "./delimited.ts";
import {
  DEFINITION,
  ENTRY_COLUMNS,
  FORBIDDEN,
  MATCHING,
  memoqName,
  TERM_EXAMPLE,
  TERM_INFO,
} from "./memoq-names.ts";

/** A termbase of memoQ as CSV: each language has as many columns as an entry has terms at most. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".csv", chunks: rows(entries, options) }],
};

/** A language of the file and how many terms there is room for. */
interface Section extends TaggedLanguage {
  readonly most: number;
  /** Whether it has the definitions, which are in the first language of those who read the list. */
  readonly defines: boolean;
}

function* rows(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const sections = sectionsOf(entries);
  const headers = sections.flatMap((section) => {
    const name = memoqName(section);
    const terms = Array.from({ length: section.most }, () => [name, TERM_INFO, TERM_EXAMPLE]);
    return [name + DEFINITION, ...terms.flat()];
  });
  yield row([...ENTRY_COLUMNS, ...headers]);
  let number = 0;
  for (const entry of entries) {
    const cells = sections.flatMap((section) => sectionCells(entry, section, options));
    yield row([...entryCells(entry, number, options), ...cells]);
    number += 1;
  }
}

function sectionCells(entry: Entry, section: Section, options: WriteOptions): readonly string[] {
  const definition = section.defines ? (entry.definition ?? "") : "";
  const terms = termsOfSection(entry, section).flatMap(({ term, status }) => [
    plainLine(term, entry, options.lose),
    status === "deprecated" ? `${MATCHING};${FORBIDDEN}` : MATCHING,
    "",
  ]);
  const room = Array.from({ length: 3 * section.most - terms.length }, () => "");
  return [text(definition, entry, options), ...terms, ...room];
}

function sectionsOf(entries: Iterable<Entry>): readonly Section[] {
  const most = SECTIONS.map(() => 0);
  for (const entry of entries) {
    SECTIONS.forEach((section, at) => {
      most[at] = Math.max(most[at] ?? 0, termsOfSection(entry, section).length);
    });
  }
  const used = SECTIONS.map((section, at) => ({ ...section, most: most[at] ?? 0 })).filter(
    (section) => section.most > 0,
  );
  const defining = used.find(({ language }) => language === "ko") ?? used[0];
  return used.map((section) => ({ ...section, defines: section === defining }));
}

function entryCells(entry: Entry, number: number, options: WriteOptions): readonly string[] {
  const cells: Partial<Record<(typeof ENTRY_COLUMNS)[number], string>> = {
    Entry_ID: String(number),
    Entry_Subject: entry.domain ?? "",
    Entry_Domain: entry.category,
    Entry_Note: text(entry.note ?? "", entry, options),
  };
  return ENTRY_COLUMNS.map((name) => cells[name] ?? "");
}

function text(value: string, { id }: Entry, { lose }: WriteOptions): string {
  return cleanText(value, () => lose("control-character", id));
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(cell, ",")).join(",")}\n`;
}
