import { previousBoundary } from "../../text/graphemes.ts";
import { sanitize } from "../../text/sanitize.ts";
import { truncate, width } from "../../text/width.ts";
import type { TextLine } from "../text-line.ts";

/** Cells kept free right of the cursor: an input method draws the syllable it composes there. */
const COMPOSING_CELLS = 2;

/**
 * The part of a line around its cursor that fits, safe to print.
 * @param cells room in terminal cells
 * @returns the cursor as cells from the beginning of that part
 */
export function visibleLine(
  line: Pick<TextLine, "text" | "cursor">,
  cells: number,
): { readonly text: string; readonly cursor: number } {
  const text = sanitize(line.text);
  const before = cells - COMPOSING_CELLS;
  let start = width(text.slice(0, line.cursor)) <= before ? 0 : line.cursor;
  while (start > 0) {
    const earlier = previousBoundary(text, start);
    if (width(text.slice(earlier, line.cursor)) > before) break;
    start = earlier;
  }
  return {
    text: truncate(text.slice(start), cells),
    cursor: width(text.slice(start, line.cursor)),
  };
}
