import type { Segment } from "../documents/segment.ts";

/** A stretch of a translation whose original is known. */
export type TranslatedSegment = Segment & { readonly original: string };

/** The parts of a segment whose originals are known: itself, or sentences that were aligned. */
export function translatedParts(segment: Segment): readonly TranslatedSegment[] {
  return [segment, ...(segment.sentences ?? [])].filter(
    (part): part is TranslatedSegment => part.original !== undefined,
  );
}
