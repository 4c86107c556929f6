import type { UnlistedTally } from "../check/unlisted-tally.ts";
import { type Entry, preferredTerm } from "../core/entry.ts";
import { LANGUAGES } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import type { EntryTally } from "../terms/tally.ts";
import { sanitize } from "../text/sanitize.ts";
import { DEPRECATED_MARK, type Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** An entry with what of it stands in a document. */
export interface ScannedEntry {
  readonly entry: Entry;
  readonly tally: EntryTally;
}

/** The terms of one document. */
export interface ScannedFile {
  readonly path: string;
  readonly terms: readonly ScannedEntry[];
  /** Chinese names that the list does not have. */
  readonly unlisted: readonly UnlistedTally[];
}

const INDENT = "  ";

/**
 * `malmoi scan` for people: a line an entry, with what is not to be written below it; then names that
 * the list lacks, with how they are written by the standard.
 */
export function scanReport(
  files: readonly ScannedFile[],
  columns: number | undefined,
  translate: Translate,
  style: Style,
): string {
  return files.map((file) => fileReport(file, columns, translate, style)).join("\n");
}

function fileReport(
  { path, terms, unlisted }: ScannedFile,
  columns: number | undefined,
  translate: Translate,
  style: Style,
): string {
  const total = terms.reduce((sum, { tally }) => sum + tally.count, 0);
  const summary = translate("scan.summary", { count: terms.length, occurrences: total });
  const head = `${style.strong(sanitize(path))}  ${summary}\n`;
  const number = new Intl.NumberFormat("en");
  const widest = Math.max(0, ...terms.map(({ tally }) => number.format(tally.count).length));
  const rows = terms.map(({ entry, tally }) => [
    number.format(tally.count).padStart(widest),
    ...LANGUAGES.map((language) => sanitize(preferredTerm(entry, language) ?? "")),
    `${tally.first.line}:${tally.first.column}`,
  ]);
  const plain = (text: string): string => text;
  const paint = [style.faint, plain, style.strong, plain, style.faint];
  const lines = textTable(rows, { indent: INDENT, columns, paint }).flatMap((row, index) => {
    const { tally } = terms[index] ?? {};
    return [...row, ...(tally === undefined ? [] : deprecatedLines(tally, widest, style))];
  });
  const names = unlistedLines(unlisted, columns, translate, style);
  return head + [...lines, ...names].map((line) => `${line}\n`).join("");
}

function unlistedLines(
  unlisted: readonly UnlistedTally[],
  columns: number | undefined,
  translate: Translate,
  style: Style,
): string[] {
  if (unlisted.length === 0) return [];
  const rows = unlisted.map(({ count, text, hangul = "", first }) => [
    String(count),
    sanitize(text),
    sanitize(hangul),
    `${first.line}:${first.column}`,
  ]);
  const plain = (text: string): string => text;
  const table = textTable(rows, {
    indent: INDENT,
    columns,
    paint: [style.faint, plain, plain, style.faint],
  });
  return ["", translate("scan.unlisted", { count: unlisted.length }), ...table.flat()];
}

function deprecatedLines({ spellings }: EntryTally, indent: number, style: Style): string[] {
  return [...spellings]
    .filter(([, { status }]) => status === "deprecated")
    .map(([text, { count }]) => {
      const mark = `${INDENT.repeat(2)}${" ".repeat(indent)}${DEPRECATED_MARK} `;
      return `${mark}${style.deprecated(sanitize(text))} ${style.faint(`×${count}`)}`;
    });
}
