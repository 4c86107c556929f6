import { graphemesOf } from "./graphemes.ts";
import { truncate, width } from "./width.ts";

/** Of the room beside the stretch, how much goes to what stands before it where both sides are long. */
const BEFORE = 0.5;
/** Room that a long stretch leaves to what stands before and behind it. */
const LEAST_BESIDE = 8;

/** A part of a line, and where in it the stretch is that it was cut around. */
export interface CutLine {
  readonly text: string;
  readonly range: readonly [start: number, end: number];
}

/**
 * Cuts a line to so many cells so that a stretch of it is seen, with an ellipsis where something was
 * cut: on both sides of the stretch, and in it only where it is itself too long.
 * @param range offsets of the stretch in the text
 * @param cells room in terminal cells, more than twice the least room beside a stretch
 */
export function cutAround(
  text: string,
  [start, end]: readonly [start: number, end: number],
  cells: number,
): CutLine {
  if (width(text) <= cells) return { text, range: [start, end] };
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const beside = Math.min(width(before) + width(behind), LEAST_BESIDE);
  const stretch = truncate(text.slice(start, end), cells - beside);
  const room = cells - width(stretch);
  const roomBefore = Math.max(Math.floor(room * BEFORE), room - width(behind));
  const shown = truncateStart(before, roomBefore);
  const rest = truncate(behind, room - width(shown));
  const from = shown.length;
  return { text: shown + stretch + rest, range: [from, from + stretch.length] };
}

/** The longest end of a text that fits, on a grapheme boundary, after an ellipsis. */
function truncateStart(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  if (cells <= 0) return "";
  let from = text.length;
  let used = 1;
  for (const { segment } of [...graphemesOf(text)].reverse()) {
    used += width(segment);
    if (used > cells) break;
    from -= segment.length;
  }
  return `…${text.slice(from)}`;
}
