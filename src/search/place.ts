import { isConsonant, isVowel } from "../text/key-letters.ts";
import type { QueryText } from "./query-text.ts";
import { TIER } from "./tiers.ts";

/** A key in an array of units. */
export interface KeySpan {
  readonly units: Uint16Array;
  readonly from: number;
  readonly length: number;
}

/** No place: worse than every tier. */
export const NOWHERE = 0xff;

/** Syllables a query must have for its last one to be unfinished: at a start, and anywhere. */
const UNFINISHED_AT_START = 2;
const UNFINISHED_ANYWHERE = 3;

/**
 * How well a query stands at an offset of a key.
 * @returns the number of a tier; `NOWHERE` where it does not stand there
 */
export function tierAt(
  { units, from, length }: KeySpan,
  at: number,
  query: QueryText,
  isWord: boolean,
): number {
  const { units: wanted, syllables, isFewLatin } = query;
  const size = wanted.length;
  for (let unit = 0; unit < size; unit += 1) {
    if (units[from + at + unit] !== wanted[unit]) return NOWHERE;
  }
  const isStart = at === 0;
  // Hangul begins with a consonant that a vowel follows: a final is none, nor is a vowel.
  const first = wanted[0] ?? 0;
  if (!isStart && !isWord) {
    if (isFewLatin || isVowel(first)) return NOWHERE;
    if (isConsonant(first) && !isVowel(wanted[1] ?? 0)) return NOWHERE;
  }
  if (isInsideSyllable(units, from + at + size, from + length)) {
    if (syllables < (isStart || isWord ? UNFINISHED_AT_START : UNFINISHED_ANYWHERE)) return NOWHERE;
    return isStart ? TIER.unfinished : TIER.substring;
  }
  if (isStart) return size === length ? TIER.exact : TIER.prefix;
  return isWord ? TIER["word-start"] : TIER.substring;
}

/** Whether a place is inside a syllable: before a vowel, or before a final consonant. */
function isInsideSyllable(units: Uint16Array, at: number, end: number): boolean {
  if (at >= end) return false;
  const [before = 0, unit = 0] = [units[at - 1], units[at]];
  if (isVowel(unit)) return isConsonant(before) || isVowel(before);
  if (!isConsonant(unit) || !(isVowel(before) || isConsonant(before))) return false;
  const next = at + 1 < end ? (units[at + 1] ?? 0) : 0;
  return !isVowel(next) && isSyllableBefore(units, at);
}

/** Whether the letters before a place make a syllable that a consonant can end. */
function isSyllableBefore(units: Uint16Array, at: number): boolean {
  return isVowel(units[at - 1] ?? 0) || isVowel(units[at - 2] ?? 0);
}

/**
 * The best place of a query in a key.
 * @returns tier and offset as tier × 2¹⁶ + offset; `NOWHERE` × 2¹⁶ where there is none
 */
export function bestPlace(
  key: KeySpan,
  query: QueryText,
  isWordStart: (unit: number) => boolean,
): number {
  let best = NOWHERE << 16;
  const first = query.units[0];
  for (let at = 0; at + query.units.length <= key.length; at += 1) {
    if (key.units[key.from + at] !== first) continue;
    const tier = tierAt(key, at, query, at > 0 && isWordStart(key.from + at));
    if (tier << 16 < best >>> 0) best = (tier << 16) | Math.min(at, 0xffff);
    if (tier <= TIER.unfinished) break;
  }
  return best;
}
