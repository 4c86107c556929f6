import { makeParagraphs } from "./container-segments.ts";
import { openKind } from "./open-kind.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { translationFacts } from "./translation-columns.ts";
import { columnName, readWorkbook } from "./workbook.ts";

/**
 * An Excel workbook: one segment for each cell with text. In a sheet with one column of Chinese and
 * one of Korean, a Korean cell has the Chinese one of its row as its original.
 */
export const xlsxReader: Reader = { takes: "bytes", read: cellsOf };

async function* cellsOf(bytes: Uint8Array): AsyncGenerator<Segment> {
  openKind(bytes, "xlsx");
  const paragraph = makeParagraphs();
  for (const { name, cells } of await readWorkbook(bytes)) {
    const factsOf = translationFacts(cells);
    for (const cell of cells) {
      const label = `${sheetName(name)}!${columnName(cell.column)}${cell.row}`;
      yield paragraph(cell.text, { label, ...factsOf?.(cell) });
    }
  }
}

/** As Excel writes it in formulas: names with other signs than letters and digits in quotes. */
function sheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
