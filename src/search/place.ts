import { isConsonant, isVowel } from "../text/key-letters.ts";
import type { QueryText } from "./query-text.ts";
import { TIER } from "./tiers.ts";
import { isBitSet } from "./unit-grams.ts";

/** No place: worse than every tier. */
export const NOWHERE = 0xff;

/** Syllables a query must have for its last one to be unfinished: at a start, and anywhere. */
const UNFINISHED_AT_START = 2;
const UNFINISHED_ANYWHERE = 3;

/**
 * How well a query stands where it stands in a key.
 * @param from first unit of the key, `end` the one after its last
 * @param at where the query begins
 * @returns the number of a tier; `NOWHERE` where it cuts a syllable, or is too short to count there
 */
function tierAt(
  units: Uint16Array,
  from: number,
  end: number,
  at: number,
  query: QueryText,
  isWord: boolean,
): number {
  const { units: wanted, syllables, isFewLatin } = query;
  const size = wanted.length;
  const isStart = at === from;
  // Hangul begins with a consonant that a vowel follows: a final is none, nor is a vowel.
  const first = wanted[0] ?? 0;
  if (!isStart && !isWord) {
    if (isFewLatin || isVowel(first)) return NOWHERE;
    if (isConsonant(first) && !isVowel(wanted[1] ?? 0)) return NOWHERE;
  }
  if (isInsideSyllable(units, at + size, end)) {
    if (syllables < (isStart || isWord ? UNFINISHED_AT_START : UNFINISHED_ANYWHERE)) return NOWHERE;
    return isStart ? TIER.unfinished : TIER.substring;
  }
  if (isStart) return at + size === end ? TIER.exact : TIER.prefix;
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
 * @param from first unit of the key, `end` the one after its last
 * @param wordStarts a bit for each unit: whether a word begins there
 * @returns tier and offset as tier × 2¹⁶ + offset; `NOWHERE` × 2¹⁶ where there is none
 */
export function bestPlace(
  units: Uint16Array,
  from: number,
  end: number,
  query: QueryText,
  wordStarts: Uint8Array,
): number {
  const { units: wanted } = query;
  const size = wanted.length;
  const first = wanted[0];
  let best = NOWHERE << 16;
  for (let at = from; at + size <= end; at += 1) {
    if (units[at] !== first) continue;
    let unit = 1;
    while (unit < size && units[at + unit] === wanted[unit]) unit += 1;
    if (unit < size) continue;
    const isWord = at > from && isBitSet(wordStarts, at);
    const tier = tierAt(units, from, end, at, query, isWord);
    if (tier << 16 < best) best = (tier << 16) | Math.min(at - from, 0xffff);
    if (tier <= TIER.unfinished) break;
  }
  return best;
}
