import { padEnd, truncate, width, wrap } from "../../text/width.ts";
import type { KeyRow } from "../key-table.ts";
import { GAP_CELLS } from "../layout.ts";
import { capOf } from "../terminal/key-name.ts";

const LABEL_SHARE = 0.45;

/** The rows of a key table that have keys, each with what it does. */
export function keyLines<Row extends KeyRow<string, string>>(
  table: readonly Row[],
  textOf: (row: Row) => string,
  columns: number,
): readonly string[] {
  const rows = table
    .filter(({ keys }) => keys.length > 0)
    .map((row) => ({ caps: row.keys.map(capOf).join(" "), text: textOf(row) }));
  const widest = Math.max(...rows.map(({ caps }) => width(caps)));
  const cells = Math.min(widest, Math.floor(columns * LABEL_SHARE));
  return rows.flatMap(({ caps, text }) =>
    wrap(text, Math.max(2, columns - cells - GAP_CELLS)).map(
      (line, index) => padEnd(truncate(index === 0 ? caps : "", cells), cells + GAP_CELLS) + line,
    ),
  );
}
