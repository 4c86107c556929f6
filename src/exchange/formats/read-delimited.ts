import { delimitedRows } from "../delimited-rows.ts";
import type { Reader } from "../format.ts";
import { entriesOfTable } from "../table-rows.ts";

/** A table with commas, tabs, semicolons or bars between the cells, by RFC 4180 or nearly so. */
export const reader: Reader = {
  takes: "text",
  read: (text, options) => entriesOfTable(delimitedRows(text, options.path), options),
};
