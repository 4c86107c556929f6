import Fuse from "fuse.js";
import { foldKey } from "../text/fold.ts";
import { unitsOf } from "../text/units.ts";
import type { RecordsAsked } from "./each-record.ts";
import { distanceWithin, makePattern, type Pattern } from "./edit-distance.ts";
import type { Found } from "./found.ts";
import { type NearRecord, nearRecords } from "./near-records.ts";
import type { QueryText } from "./query-text.ts";
import { lengthOf, startOf } from "./record.ts";
import { namedBy, type Segment } from "./segment.ts";
import { TIER } from "./tiers.ts";

/** How much of a query may be wrong, by what it is written in. */
interface Tolerance {
  /** Fewest letters: with fewer, one wrong letter makes another word. */
  readonly fewest: number;
  /** Largest part of the letters that may be wrong. */
  readonly farthest: number;
  /** Fewest whole characters of which one may be wrong altogether; undefined where letters are all. */
  readonly characters?: number;
}

/** One Chinese character of three: a name of two with one wrong is another name. */
const CHINESE: Tolerance = { fewest: 3, farthest: 0.34 };
/** A fifth of the letters of two syllables is one letter; of three syllables one may be any other. */
const KOREAN: Tolerance = { fewest: 5, farthest: 0.21, characters: 3 };
/** One letter of four. */
const LATIN: Tolerance = { fewest: 4, farthest: 0.26 };
/** A syllable has three letters, so one of three may be this much of them. */
const FARTHEST_SYLLABLE = 0.45;

const HAN = /\p{Script=Han}/u;
/** fuse.js judges so many of the nearest. */
const MOST_JUDGED = 60;

/**
 * The records that resemble a query: of those that share most grams with it the nearest by edit
 * distance, as far as fuse.js finds them near.
 * @param key folded query, its Hangul not yet taken apart
 * @returns best first; none where the query is too short to be mistyped recognisably
 */
export function fuzzyFound(
  segment: Segment,
  key: string,
  query: QueryText,
  asked: RecordsAsked,
): readonly Found[] {
  const tolerance = toleranceOf(key, query);
  const { units } = query;
  if (units.length < tolerance.fewest || (query.syllables > 0 && key.length < 2)) return [];
  const loosest = tolerance.characters === undefined ? tolerance.farthest : FARTHEST_SYLLABLE;
  const near = nearRecords(segment, query, asked, loosest, MOST_JUDGED);
  const fuse = new Fuse(
    near.map(({ record }) => keyOf(segment, record)),
    {
      includeScore: true,
      // A name may be typed from its middle; where it stands says nothing about how near it is.
      ignoreLocation: true,
      ignoreFieldNorm: true,
      isCaseSensitive: true,
      // fuse.js counts a swap as two wrong letters, the distance as one.
      threshold: Math.max(loosest, 2 / units.length),
    },
  );
  const characters = makePattern(unitsOf(key));
  const typed = String.fromCharCode(...units.subarray(0, LONGEST_JUDGED));
  return fuse
    .search(typed)
    .flatMap(({ refIndex }) => near[refIndex] ?? [])
    .map((one) => ({ ...one, ...charactersOf(segment, characters, one) }))
    .filter((one) => isNear(one, tolerance))
    .map((one) => ({ ...one, distance: distanceOf(one) }))
    .sort((a, b) => a.distance - b.distance || a.record - b.record)
    .map(({ record, distance }) => ({ record, tier: TIER.fuzzy, distance }));
}

interface Judged extends NearRecord {
  /** Whole characters that are wrong, and how many were typed and stand in the form. */
  readonly characters: number;
  readonly typed: number;
  readonly inForm: number;
}

function isNear({ wrong, characters, typed, inForm }: Judged, tolerance: Tolerance): boolean {
  if (wrong <= tolerance.farthest) return true;
  const { characters: fewest } = tolerance;
  return fewest !== undefined && characters === 1 && typed >= fewest && inForm === typed;
}

/**
 * Letters count, and whole characters as much; and, less, how far all of the form is: a name is more
 * often typed whole than from its middle.
 */
function distanceOf({ wrong, characters, typed, whole }: Judged): number {
  return Math.min(1, (wrong + characters / typed) / 2 + whole * WHOLE_WEIGHT);
}

const WHOLE_WEIGHT = 0.25;

/** fuse.js compares at most so many letters at once; forms are compared so far. */
const LONGEST_JUDGED = 32;
const LONGEST_COMPARED = 400;

function toleranceOf(key: string, { syllables }: QueryText): Tolerance {
  if (HAN.test(key)) return CHINESE;
  return syllables > 0 ? KOREAN : LATIN;
}

function keyOf({ arrays: { records, units } }: Segment, record: number): string {
  const from = startOf(records, record);
  const length = Math.min(lengthOf(records, record), LONGEST_COMPARED);
  return String.fromCharCode(...units.subarray(from, from + length));
}

/** Compares by whole characters: a syllable of other letters is one, or two. */
function charactersOf(
  segment: Segment,
  pattern: Pattern,
  { record }: NearRecord,
): Pick<Judged, "characters" | "typed" | "inForm"> {
  const text = unitsOf(foldKey(namedBy(segment, record).form.text));
  const characters = distanceWithin(pattern, text, 0, text.length);
  return { characters, typed: pattern.size, inForm: text.length };
}
