import { delimitedRows } from "../delimited-rows.ts";
import type { Reader } from "../format.ts";
import { unneutralised } from "../formula.ts";
import type { TableRow } from "../table-row.ts";
import { entriesOfTable } from "../table-rows.ts";

/** A table with commas, tabs, semicolons or bars between the cells, by RFC 4180 or nearly so. */
export const reader: Reader = {
  takes: "text",
  read: (text, options) => entriesOfTable(textRows(text, options.path), options),
};

function* textRows(text: string, path: string): Generator<TableRow> {
  for (const { line, cells } of delimitedRows(text, path)) {
    yield { line, cells: cells.map(unneutralised) };
  }
}
