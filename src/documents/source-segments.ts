import { placesOf } from "../core/place.ts";
import { type MappedText, mapText, type Piece } from "./mapped-text.ts";
import type { Segment } from "./segment.ts";
import { lineAround } from "./text-segments.ts";

/** What is known of a segment besides its text. */
export type Facts = Omit<Segment, "text" | "place" | "lineAt">;

/** Makes segments of a text file from stretches of its text. */
export type SegmentMaker = (pieces: readonly Piece[], facts?: Facts) => Segment;

/**
 * Segments that stand in a text with marks of its own (HTML, XLIFF, subtitles): their places are
 * those of the file's text, with its lines and columns.
 */
export function segmentsIn(source: string): SegmentMaker {
  const place = placesOf(source);
  return (pieces, facts = {}) => {
    const mapped: MappedText = mapText(pieces);
    return {
      ...facts,
      text: mapped.text,
      place: (start, end) => place(...mapped.rangeOf(start, end)),
      lineAt: (offset) => lineAround(source, mapped.rangeOf(offset, offset)[0]),
    };
  };
}
