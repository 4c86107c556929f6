import type { Place } from "../core/place.ts";
import type { Excerpt } from "../core/problem.ts";
import type { Segment } from "../documents/segment.ts";
import { lineAround } from "../documents/text-segments.ts";
import { detached } from "../text/detached.ts";

/** UTF-16 units that are kept of a line on each side of a problem, and of the problem itself. */
const MOST = 120;

/**
 * What a report shows around a problem.
 * @param start offset of the problem in the segment's text
 * @param place of the problem in the file, where it may be written longer (`&amp;`)
 */
export function excerptAt(segment: Segment, start: number, { range }: Place): Excerpt {
  const line = segment.lineAt?.(start) ?? lineAround(segment.text, start);
  const length = Math.min(range[1] - range[0], MOST);
  const end = Math.min(line.offset + length, line.text.length);
  const from = Math.max(0, line.offset - MOST);
  const to = Math.min(line.text.length, end + MOST);
  return {
    text: detached(line.text, from, to),
    range: [line.offset - from, end - from],
    isCut: [from > 0, to < line.text.length],
  };
}
