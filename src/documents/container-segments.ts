import type { Segment } from "./segment.ts";
import type { Facts } from "./source-segments.ts";

/** Makes segments of a container, one for each paragraph or cell, in order. */
export type ParagraphMaker = (text: string, facts?: Facts) => Segment;

/**
 * Segments of a container, whose text has no lines of its own: the line is the number of the paragraph
 * or cell, offsets are those of all of them joined by line ends.
 */
export function makeParagraphs(): ParagraphMaker {
  let line = 0;
  let offset = 0;
  return (text, facts = {}) => {
    line++;
    const [here, from] = [line, offset];
    offset += text.length + 1;
    return {
      ...facts,
      text,
      place: (start, end) => ({ line: here, column: start + 1, range: [from + start, from + end] }),
      lineAt: (at) => ({ text, offset: at }),
    };
  };
}
