import { MalmoiError } from "../../core/errors.ts";
import { openKind } from "../../documents/open-kind.ts";
import { readSheetTables, type SheetTable } from "../../documents/workbook.ts";
import type { Reader, ReadOptions, ReadResult } from "../format.ts";
import type { TableRow } from "../table-row.ts";
import { entriesOfTable } from "../table-rows.ts";

/** A workbook of Excel: the tables on its sheets whose headers say where terms are. */
export const reader: Reader = { takes: "bytes", read: readWorkbookEntries };

/** @throws MalmoiError no-columns where no sheet has such a table, empty-file where none has a cell */
async function readWorkbookEntries(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  openKind(bytes, "xlsx");
  const sheets = (await readSheetTables(bytes)).filter(({ rows }) => rows.some(hasText));
  if (sheets.length === 0) throw new MalmoiError("empty-file", { path: options.path });
  const results: ReadResult[] = [];
  const failures: MalmoiError[] = [];
  for (const sheet of sheets) {
    try {
      results.push(entriesOfTable(rowsOf(sheet), options));
    } catch (error) {
      // A workbook may have sheets of other things.
      if (!isOtherTable(error)) throw error;
      failures.push(error);
    }
  }
  if (results.length === 0 && failures[0] !== undefined) throw failures[0];
  return {
    entries: results.flatMap(({ entries }) => entries),
    refused: results.flatMap(({ refused }) => refused),
    ignored: sumOf(results.map(({ ignored }) => ignored)),
  };
}

function isOtherTable(error: unknown): error is MalmoiError {
  return (
    error instanceof MalmoiError && (error.code === "no-columns" || error.code === "unknown-column")
  );
}

function* rowsOf({ rows }: SheetTable): Generator<TableRow> {
  for (const [index, cells] of rows.entries()) yield { line: index + 1, cells };
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

function sumOf(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const one of counts)
    for (const [name, count] of one) sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
}
