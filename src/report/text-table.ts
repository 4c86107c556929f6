import { padEnd, truncate, width } from "../text/width.ts";
import { shareWidth } from "./columns.ts";

const GAP = "  ";

/** A row of texts, each safe to print; `paint` is how the cells of a column look. */
export interface TableLayout {
  readonly indent: string;
  /** Width of the terminal in cells; undefined where nothing has to be cut. */
  readonly columns: number | undefined;
  readonly paint: readonly ((text: string) => string)[];
}

/** Rows as lines with their columns aligned in cells, cut to the terminal's width. */
export function textTable(
  rows: readonly (readonly string[])[],
  { indent, columns, paint }: TableLayout,
): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ""))),
  );
  const room = (columns ?? Number.POSITIVE_INFINITY) - width(indent) - GAP.length * (count - 1);
  const widths = shareWidth(wanted, room);
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => cell !== "");
    const cells = row.slice(0, last + 1).map((cell, column) => {
      const shown = truncate(cell, widths[column] ?? 0);
      const padding = column === last ? "" : padEnd("", (widths[column] ?? 0) - width(shown));
      return (paint[column]?.(shown) ?? shown) + padding;
    });
    return indent + cells.join(GAP);
  });
}
