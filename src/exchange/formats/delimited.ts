import type { Entry } from "../../core/entry.ts";
import { cleanText } from "../clean-text.ts";
import { COLUMN_NAMES, cellsOf } from "../columns.ts";
import type { WriteOptions } from "../format.ts";
import { neutralise } from "../formula.ts";

/**
 * A table of entries by RFC 4180, a column for each part of an entry, for spreadsheets: what would
 * be a formula there has an apostrophe before it.
 */
export function* delimited(
  entries: Iterable<Entry>,
  delimiter: string,
  { lose, lineEnd }: WriteOptions,
): Generator<string> {
  yield COLUMN_NAMES.join(delimiter) + lineEnd;
  for (const entry of entries) {
    const cells = cellsOf(entry).map((text) =>
      quote(neutralise(cleanText(text, () => lose("control-character", entry.id))), delimiter),
    );
    yield cells.join(delimiter) + lineEnd;
  }
}

/** A cell by RFC 4180; outer spaces are kept by quotes too. */
export function quote(text: string, delimiter: string): string {
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
