import { truncate } from "../text/width.ts";

/** Headers that a message names, and the cells that each has on a terminal. */
const MOST = 8;
const CELLS = 30;

/** The first headers of a table, as a message names them: a file of another kind has long ones. */
export function foundHeaders(headers: readonly string[]): string {
  return headers
    .slice(0, MOST)
    .map((header) => truncate(header, CELLS))
    .join(", ");
}
