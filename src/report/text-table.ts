import { padEnd, width, wrap } from "../text/width.ts";

const GAP = "  ";
/** A cell wider than this stands out of its column rather than push all others aside. */
const WIDEST_COLUMN = 40;
/** The last column is not wrapped to less than this. */
const LEAST_ROOM = 16;

export interface TableLayout {
  readonly indent: string;
  /** Width of the terminal in cells, within which the last column wraps; undefined without one. */
  readonly columns: number | undefined;
  /** How the cells of a column look. */
  readonly paint: readonly ((text: string) => string)[];
}

/**
 * Rows as lines with their columns aligned in cells; texts are never cut. The last column wraps
 * beside the others, or below them where that leaves it too little room.
 * @param rows texts that are safe to print
 * @returns one or more lines for each row
 */
export function textTable(
  rows: readonly (readonly string[])[],
  { indent, columns, paint }: TableLayout,
): readonly (readonly string[])[] {
  const widths = columnWidths(rows);
  const before = widths.slice(0, -1).reduce((sum, cells) => sum + cells + GAP.length, 0);
  const whole = (columns ?? Number.POSITIVE_INFINITY) - indent.length;
  const beside = whole - before >= LEAST_ROOM;
  const painted = paint[widths.length - 1] ?? ((text: string): string => text);
  return rows.map((row) => {
    const cells = row.slice(0, widths.length - 1).map((text, column) => {
      const shown = paint[column]?.(text) ?? text;
      return shown + padEnd("", (widths[column] ?? 0) - width(text)) + GAP;
    });
    const head = indent + cells.join("");
    const last = row.length < widths.length ? "" : (row.at(-1) ?? "");
    if (!beside) {
      const below = wrap(last, whole - GAP.length).map((line) => indent + GAP + painted(line));
      return [head.trimEnd(), ...(last === "" ? [] : below)];
    }
    const [first = "", ...more] = wrap(last, whole - before);
    const under = indent + padEnd("", before);
    return [(head + painted(first)).trimEnd(), ...more.map((line) => under + painted(line))];
  });
}

/** Width of a table in cells when nothing wraps. */
export function tableWidth(rows: readonly (readonly string[])[]): number {
  const widths = columnWidths(rows);
  return widths.reduce((sum, cells) => sum + cells, GAP.length * (widths.length - 1));
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, Math.min(width(text), WIDEST_COLUMN));
  }
  return widths;
}
