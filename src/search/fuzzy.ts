import Fuse from "fuse.js";
import { fold, unfoldRange } from "../text/fold.ts";
import { lettersOf } from "../text/hangul.ts";
import { candidates } from "./grams.ts";
import { nearestStretch } from "./nearest-stretch.ts";
import type { Match } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";

/** How much of a query may be wrong, by what it is written in. */
interface Tolerance {
  /** Fewest letters: with fewer, one wrong letter makes another word. */
  readonly fewest: number;
  /** Largest part of the letters that may be wrong. */
  readonly farthest: number;
}

/** One Chinese character of three: a name of two with one wrong is another name. */
const CHINESE: Tolerance = { fewest: 3, farthest: 0.34 };
/** A fifth of the letters of two syllables is one letter, of a long name one syllable. */
const KOREAN: Tolerance = { fewest: 6, farthest: 0.21 };
/** One letter of four. */
const LATIN: Tolerance = { fewest: 4, farthest: 0.26 };

const HAN = /\p{Script=Han}/u;
/** fuse.js compares at most so many letters at once. */
const LONGEST_QUERY = 32;

/**
 * The forms that resemble a key: those that share most of its letters, judged by fuse.js.
 * @param key folded query
 * @returns in no particular order; none where the key is too short to be mistyped recognisably
 */
export function fuzzyMatches(index: SearchIndex, key: string): readonly Match[] {
  const query = comparedLetters(key);
  const { fewest, farthest } = toleranceOf(key);
  if (query.length < fewest) return [];
  const forms = candidates(index.grams(), key).flatMap(
    ({ entry, form }) => index.formsAt(entry)[form] ?? [],
  );
  const fuse = new Fuse(
    forms.map((form) => lettersOf(form.key)),
    {
      includeScore: true,
      // A name may be typed from its middle; where it stands says nothing about how near it is.
      ignoreLocation: true,
      ignoreFieldNorm: true,
      isCaseSensitive: true,
      threshold: farthest,
    },
  );
  return fuse.search(query).flatMap(({ refIndex, score = 1 }): Match[] => {
    const form = forms[refIndex];
    if (form === undefined) return [];
    const untyped = 1 - Math.min(1, query.length / lettersOf(form.key).length);
    // Nearness decides; among the equally near, the one with least left untyped.
    return [{ form, tier: "fuzzy", distance: Math.min(1, score + untyped / 100) }];
  });
}

function toleranceOf(key: string): Tolerance {
  if (HAN.test(key)) return CHINESE;
  return lettersOf(key).length > key.length ? KOREAN : LATIN;
}

/**
 * What of a form the nearest of the keys was meant to be, as whole characters of its text.
 * @returns UTF-16 offsets, the end not included; undefined where they have no letter in common
 */
export function fuzzyRange(
  { form }: Match,
  keys: readonly string[],
): readonly [start: number, end: number] | undefined {
  const folded = fold(form.text);
  // The unit of the key that each letter comes from: a syllable is one unit and two or three letters.
  const units = Array.from({ length: folded.key.length }, (_, unit) => unit).flatMap((unit) =>
    Array.from(lettersOf(folded.key.charAt(unit)), () => unit),
  );
  const letters = lettersOf(folded.key);
  const nearest = keys
    .map((key) => nearestStretch(letters, comparedLetters(key)))
    .reduce((best, other) => (other.distance < best.distance ? other : best));
  const first = units[nearest.start];
  const last = units[nearest.end - 1];
  return first === undefined || last === undefined || nearest.start === nearest.end
    ? undefined
    : unfoldRange(form.text, folded, first, last + 1);
}

function comparedLetters(key: string): string {
  return lettersOf(key).slice(0, LONGEST_QUERY);
}
