import type { Gathering } from "./gathering.ts";

/** A row of a table and the line that it begins in. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Whether a row has nothing beyond the columns that are named; else it is refused. */
export function isWithin(
  { line, cells }: TableRow,
  columns: number,
  { refuse }: Gathering,
): boolean {
  if (cells.slice(columns).every((cell) => cell.trim() === "")) return true;
  refuse(line, "bad-number-of-columns", {
    found: String(cells.length),
    expected: String(columns),
  });
  return false;
}
