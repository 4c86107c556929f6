import { align } from "../align/align.ts";
import type { AnchoredSentence } from "../align/anchors.ts";
import { sentencesOf } from "../align/sentences.ts";
import { sureBeads } from "../align/sure-beads.ts";
import type { Segment } from "../documents/segment.ts";
import type { NumberLanguage } from "../numbers/numeral-system.ts";
import { readQuantities } from "../numbers/read-quantities.ts";
import { findTerms } from "../terms/find-terms.ts";
import type { CheckList } from "./check-list.ts";

/** A sentence with where it stands. */
interface PlacedSentence extends AnchoredSentence {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** What surrounds a sentence and may have what it lacks: so many beads on either side. */
const AROUND = 2;
const LETTERS = /[\p{L}\p{N}]/gu;
const LATIN_WORD = /[A-Za-z][A-Za-z0-9&+-]+/g;

/**
 * The segments of a translation with the originals of their sentences, wherever it is certain which
 * those are.
 * @param original the segments of the Chinese document
 */
export function alignSegments(
  list: CheckList,
  original: readonly Segment[],
  translation: readonly Segment[],
): readonly Segment[] {
  const source = original.flatMap((segment) => placedSentences(list, segment, "zh"));
  const target = translation.flatMap((segment) => placedSentences(list, segment, "ko"));
  const beads = align(source, target);
  const sentences = sureBeads(beads).map(({ source: there, target: here }) => ({
    segment: target[here[0]]?.segment,
    sentence: translatedSentence(source, target, there, here),
  }));
  const bySegment = Map.groupBy(sentences, ({ segment }) => segment);
  return translation.map((segment) => {
    const own = bySegment.get(segment)?.flatMap(({ sentence }) => sentence ?? []) ?? [];
    return own.length === 0 ? segment : { ...segment, sentences: own };
  });
}

function translatedSentence(
  source: readonly PlacedSentence[],
  target: readonly PlacedSentence[],
  there: readonly [number, number],
  here: readonly [number, number],
): Segment | undefined {
  const [first, last] = [target[here[0]], target[here[1] - 1]];
  if (first === undefined || last === undefined || first.segment !== last.segment) return undefined;
  const { segment, start } = first;
  const { lineAt, label } = segment;
  const near = (sentences: readonly PlacedSentence[], [from, to]: readonly [number, number]) =>
    textOf(sentences.slice(Math.max(0, from - AROUND), to + AROUND));
  return {
    text: segment.text.slice(start, last.end),
    language: "ko",
    original: textOf(source.slice(...there)),
    originalLanguage: "zh",
    around: { text: near(target, here), original: near(source, there) },
    place: (from, to) => segment.place(start + from, start + to),
    ...(label === undefined ? {} : { label }),
    ...(lineAt === undefined ? {} : { lineAt: (at) => lineAt(start + at) }),
  };
}

function textOf(sentences: readonly PlacedSentence[]): string {
  return sentences.map(({ segment, start, end }) => segment.text.slice(start, end)).join("\n");
}

function placedSentences(
  list: CheckList,
  segment: Segment,
  language: NumberLanguage,
): readonly PlacedSentence[] {
  return sentencesOf(segment.text).map(({ start, end, beginsParagraph }) => {
    const text = segment.text.slice(start, end);
    return {
      segment,
      start,
      end,
      beginsParagraph,
      letters: text.match(LETTERS)?.length ?? 0,
      anchors: anchorsOf(list, text, language),
    };
  });
}

/** What stands in a translation as it does in the original: sure numbers, Latin words, listed terms. */
function anchorsOf(list: CheckList, text: string, language: NumberLanguage): ReadonlySet<string> {
  const numbers = readQuantities(text, language).flatMap(({ isSure, keys }) =>
    isSure ? keys.slice(0, 1) : [],
  );
  const words = text.match(LATIN_WORD)?.map((word) => word.toLowerCase()) ?? [];
  const terms = findTerms(list.finder, text).flatMap(({ listed }) => listed.map(({ id }) => id));
  return new Set([...numbers, ...words, ...terms]);
}
