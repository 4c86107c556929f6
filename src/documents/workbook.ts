import { readXlsx } from "hucre/xlsx";
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

/**
 * The cells of a workbook that have text; numbers, dates and results of formulas that are numbers are
 * left out. hucre is asked here and nowhere else; limits have been looked at before.
 * @throws DocumentError damaged-zip
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { sheets } = await readXlsx(bytes).catch(() => {
    throw new DocumentError("damaged-zip");
  });
  return sheets.map(({ name, rows }) => ({
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
