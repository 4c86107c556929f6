import type { CellValue } from "hucre";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { DocumentError } from "./document-error.ts";

/** A cell with text; rows and columns count from 1. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  /** By rows, then columns. */
  readonly cells: readonly TextCell[];
}

/** A sheet as a table; numbers and dates are as they are read, not as they are shown. */
export interface SheetTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A sheet that is to be written, with a row of headers that stays on the screen and has filters. */
export interface NewSheet extends SheetTable {
  readonly headers: readonly string[];
  /** Widths of the columns, in digits of the usual font. */
  readonly widths: readonly number[];
}

/**
 * The cells of a workbook that have text; numbers, dates and results of formulas that are numbers are
 * left out. hucre is asked in this file and nowhere else; limits have been looked at before.
 * @throws DocumentError damaged-zip
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await sheetsOf(bytes)).map(({ name, rows }) => ({
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        typeof value === "string" && value.trim() !== ""
          ? [{ row: row + 1, column: column + 1, text: value }]
          : [],
      ),
    ),
  }));
}

/**
 * The sheets of a workbook as tables.
 * @throws DocumentError damaged-zip
 */
export async function readSheetTables(bytes: Uint8Array): Promise<readonly SheetTable[]> {
  return (await sheetsOf(bytes)).map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) => cells.map(textOf)),
  }));
}

/** The bytes of a workbook whose cells are all text: what looks like a formula is none. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, headers, rows, widths }) => ({
      name,
      rows: [[...headers], ...rows.map((row) => row.map(escaped))],
      columns: widths.map((width) => ({ width })),
      cells: new Map(
        headers.map((header, column) => [
          `0,${column}`,
          { value: header, style: { font: { bold: true } } },
        ]),
      ),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${columnName(headers.length)}${rows.length + 1}` },
    })),
  });
}

/** A text in which nothing looks like the code of a character (ECMA-376 part 1, 22.9.2.19): `_x000D_`. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** @example columnName(28) // "AB" */
export function columnName(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode(0x41 + (rest % 26));
  return rest < 26 ? last : columnName(Math.floor(rest / 26)) + last;
}

async function sheetsOf(
  bytes: Uint8Array,
): Promise<Awaited<ReturnType<typeof readXlsx>>["sheets"]> {
  const { sheets } = await readXlsx(bytes).catch(() => {
    throw new DocumentError("damaged-zip");
  });
  return sheets;
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  // Days have no time of their own here.
  return typeof value === "object" ? value.toISOString().slice(0, 10) : String(value);
}
