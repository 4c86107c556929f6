import { maskAddresses } from "./mask-addresses.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { textSegments } from "./text-segments.ts";

/** Plain text: all of it is read but web and mail addresses. */
export const plainReader: Reader = { takes: "pieces", read: plainSegments };

/** Stretches of a plain text. */
export function plainSegments(pieces: AsyncIterable<string>): AsyncIterable<Segment> {
  return textSegments(pieces, (text) => ({ text: maskAddresses(text), directives: [] }));
}
