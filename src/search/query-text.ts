import { isConsonant, isVowel } from "../text/key-letters.ts";
import { unitsOf } from "../text/units.ts";

/** A query as it is compared with keys. */
export interface QueryText {
  readonly units: Uint16Array;
  /** How many syllables of Hangul it has, the unfinished last one too. */
  readonly syllables: number;
  /** One or two Latin letters inside a word say nothing. */
  readonly isFewLatin: boolean;
}

const FEW_LATIN = /^[a-z]{1,2}$|^[0-9]$/;

/** @param key folded, Hangul as typed letters; not empty */
export function queryText(key: string): QueryText {
  const units = unitsOf(key);
  const syllables = units.reduce(
    (count, unit, at) => count + (isConsonant(unit) && isVowel(units[at + 1] ?? 0) ? 1 : 0),
    0,
  );
  return { units, syllables, isFewLatin: FEW_LATIN.test(key) };
}
