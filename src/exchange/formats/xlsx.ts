import { CATEGORIES } from "../../core/category.ts";
import type { Entry } from "../../core/entry.ts";
import { type NewSheet, writeWorkbook } from "../../documents/workbook.ts";
import { width } from "../../text/width.ts";
import { cleanText } from "../clean-text.ts";
import { COLUMN_NAMES, cellsOf } from "../columns.ts";
import type { WriteOptions, Writer } from "../format.ts";

/** Rows and letters of a cell that Excel takes, the row of headers left out. */
const MOST_ROWS = 1_048_575;
const LONGEST_CELL = 32_767;
/** Widths of columns, in digits: a Chinese character takes two. */
const NARROWEST = 8;
const WIDEST = 48;
/** Share of the texts of a column that it is wide enough for. */
const MOST_TEXTS = 0.95;

/**
 * A workbook of Excel: a table as in `csv`, on one sheet or one for each category. It is made in
 * memory as a whole, unlike a table of text.
 */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".xlsx", chunks: workbook(entries, options) }],
};

async function* workbook(
  entries: Iterable<Entry>,
  options: WriteOptions,
): AsyncGenerator<Uint8Array> {
  const groups: readonly (readonly [name: string, entries: readonly Entry[]])[] =
    options.sheets === "one" ? [[options.words.title, [...entries]]] : byCategory(entries, options);
  yield await writeWorkbook(groups.flatMap(([name, group]) => sheetsOf(name, group, options)));
}

function byCategory(
  entries: Iterable<Entry>,
  { words }: WriteOptions,
): readonly (readonly [string, readonly Entry[]])[] {
  const groups = Map.groupBy(entries, ({ category }) => category);
  const used = CATEGORIES.flatMap((category) => {
    const group = groups.get(category);
    return group === undefined ? [] : [[words.category(category), group] as const];
  });
  return used.length === 0 ? [[words.title, []]] : used;
}

function sheetsOf(name: string, entries: readonly Entry[], options: WriteOptions): NewSheet[] {
  const sheets: NewSheet[] = [];
  for (let at = 0; at === 0 || at < entries.length; at += MOST_ROWS) {
    const rows = entries.slice(at, at + MOST_ROWS).map((entry) => rowOf(entry, options));
    sheets.push({
      name: at === 0 ? name : `${name} ${sheets.length + 1}`,
      headers: COLUMN_NAMES,
      rows,
      widths: widthsOf([COLUMN_NAMES, ...rows]),
    });
  }
  return sheets;
}

function rowOf(entry: Entry, { lose }: WriteOptions): readonly string[] {
  return cellsOf(entry).map((text) => {
    const clean = cleanText(text, () => lose("control-character", entry.id));
    if (clean.length <= LONGEST_CELL) return clean;
    lose("too-long", entry.id);
    return clean.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, "");
  });
}

/** Wide enough for most texts of a column: a few long ones do not make it unhandy. */
function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  return COLUMN_NAMES.map((_, column) => {
    const widths = rows
      .flatMap((row) => (row[column] ? [width(row[column])] : []))
      .sort((a, b) => a - b);
    const usual = widths[Math.ceil(widths.length * MOST_TEXTS) - 1] ?? 0;
    return Math.min(WIDEST, Math.max(NARROWEST, usual + 2));
  });
}
