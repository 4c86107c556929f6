import { truncate, width } from "../text/width.ts";
import { shareWidth } from "./columns.ts";

const GAP = "  ";

/** A row of texts, each safe to print; `paint` is how the cells of a column look. */
export interface TableLayout {
  readonly indent: string;
  /** Width of the terminal in cells; undefined where nothing has to be cut. */
  readonly columns: number | undefined;
  readonly paint: readonly ((text: string) => string)[];
}

/** A cell wider than this stands out of its column rather than push all others aside. */
const WIDEST_COLUMN = 40;

/** Rows as lines with their columns aligned in cells, cut to the terminal's width if there is one. */
export function textTable(
  rows: readonly (readonly string[])[],
  { indent, columns, paint }: TableLayout,
): readonly string[] {
  const cells = rows.map((row) => row.map((text) => ({ text, cells: width(text) })));
  const count = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const wanted = Array.from({ length: count }, (_, column) =>
    cells.reduce((widest, row) => Math.max(widest, row[column]?.cells ?? 0), 0),
  );
  const widths =
    columns === undefined
      ? wanted.map((cells) => Math.min(cells, WIDEST_COLUMN))
      : shareWidth(wanted, columns - width(indent) - GAP.length * (count - 1));
  return cells.map((row) => {
    const last = row.findLastIndex(({ text }) => text !== "");
    const line = row.slice(0, last + 1).map((cell, column) => {
      const room = widths[column] ?? 0;
      const shown = columns === undefined || cell.cells <= room ? cell : cut(cell.text, room);
      const padding = column === last ? "" : " ".repeat(Math.max(0, room - shown.cells));
      return (paint[column]?.(shown.text) ?? shown.text) + padding;
    });
    return indent + line.join(GAP);
  });
}

function cut(text: string, cells: number): { readonly text: string; readonly cells: number } {
  const shown = truncate(text, cells);
  return { text: shown, cells: width(shown) };
}
