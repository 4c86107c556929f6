import { sanitize } from "../text/sanitize.ts";
import { padEnd, truncate, width } from "../text/width.ts";
import type { Style } from "./style.ts";

type Ranges = readonly (readonly [start: number, end: number])[];

/**
 * A term as one cell of a table: safe to print, cut to its room, what was typed emphasised.
 * @param ranges parts to emphasise, in UTF-16 offsets of the text
 * @param cells room in terminal cells; the result is exactly so wide
 */
export function termCell(text: string, ranges: Ranges, cells: number, style: Style): string {
  const safe = sanitize(text);
  const shown = truncate(safe, cells);
  const kept = shown === safe ? safe.length : shown.length - 1;
  const padding = padEnd("", cells - width(shown));
  return emphasise(shown, clip(ranges, kept), style) + padding;
}

/** A text with some of its parts emphasised. */
export function emphasise(text: string, ranges: Ranges, style: Style): string {
  let styled = "";
  let at = 0;
  for (const [start, end] of ranges) {
    styled += text.slice(at, start) + style.match(text.slice(start, end));
    at = end;
  }
  return styled + text.slice(at);
}

function clip(ranges: Ranges, length: number): Ranges {
  return ranges
    .filter(([start]) => start < length)
    .map(([start, end]) => [start, Math.min(end, length)] as const);
}
