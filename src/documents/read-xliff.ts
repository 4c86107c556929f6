import { languageOfTag } from "./language-of-tag.ts";
import { mapText } from "./mapped-text.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { type SegmentMaker, segmentsIn } from "./source-segments.ts";
import { withoutUndefined } from "./without-undefined.ts";
import { type Sides, type XliffUnit, xliffUnits } from "./xliff-units.ts";

/**
 * XLIFF 1.2 (with the dialects of Trados, memoQ and Phrase) and 2.x: one segment for each sentence,
 * labelled with its unit. A sentence that is not translated yet is a segment in the source language.
 */
export const xliffReader: Reader = { takes: "text", read: sentencesOf };

function* sentencesOf(source: string): Generator<Segment> {
  const make = segmentsIn(source);
  for (const unit of xliffUnits(source)) {
    const named = [...unit.parts].filter(([key]) => key !== "");
    // Where a unit is divided into sentences, what stands between them is white space.
    for (const [key, sides] of named.length > 0 ? named : unit.parts) {
      const label = named.length > 1 ? `${unit.id}/${key}` : unit.id;
      yield* segmentOf(make, sides, unit, label);
    }
  }
}

function* segmentOf(
  make: SegmentMaker,
  sides: Sides,
  { sourceLanguage, targetLanguage }: XliffUnit,
  label: string,
): Generator<Segment> {
  const original = mapText(sides.source).text;
  const originalLanguage = languageOfTag(sourceLanguage);
  if (mapText(sides.target).text.trim() !== "") {
    const language = languageOfTag(targetLanguage);
    yield make(sides.target, withoutUndefined({ label, language, original, originalLanguage }));
  } else if (original.trim() !== "") {
    yield make(sides.source, withoutUndefined({ label, language: originalLanguage }));
  }
}
