import { isConsonant, isVowel } from "../text/key-letters.ts";

/** Marks that stand in a gram for the place it is at; no letter has these codes. */
const START = 1;
const SYLLABLE = 2;
const WORD = 3;
const PAIR = 4;

/** Han and whatever else is written without letters: such a unit says enough alone. */
export function isIdeograph(unit: number): boolean {
  return unit > 0x2e7f && (unit < 0x3131 || unit > 0x3163);
}

/** A set of bits with those at some places set. */
export function bitsAt(places: Iterable<number>, size: number): Uint8Array {
  const bits = new Uint8Array((size >> 3) + 1);
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return bits;
}

/** Whether the bit of a unit is set in a set of bits. */
export function isBitSet(set: Uint8Array, unit: number): boolean {
  return (((set[unit >> 3] ?? 0) >> (unit & 7)) & 1) === 1;
}

/** A number for a gram; others may share it, so what it brings must be looked at. */
function gram(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ third, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * The grams a key is found by: of ideographs each one and each pair, of letters each three; the
 * first one and two; the first two of each syllable and word.
 * @param wordStarts a bit for each unit: whether a word begins there
 */
export function eachGram(
  units: Uint16Array,
  from: number,
  length: number,
  wordStarts: Uint8Array,
  visit: (gram: number) => void,
): void {
  if (length === 0) return;
  const first = units[from] ?? 0;
  visit(gram(START, START, first));
  if (length > 1) visit(gram(START, first, units[from + 1] ?? 0));
  const end = from + length;
  let unit = first;
  let next = length > 1 ? (units[from + 1] ?? 0) : 0;
  for (let at = from; at < end; at += 1) {
    const afterNext = at + 2 < end ? (units[at + 2] ?? 0) : 0;
    if (isIdeograph(unit)) {
      visit(gram(PAIR, PAIR, unit));
      if (next !== 0) visit(gram(PAIR, unit, next));
    } else if (next !== 0) {
      if (afterNext !== 0) visit(gram(unit, next, afterNext));
      if (isConsonant(unit) && isVowel(next)) visit(gram(SYLLABLE, unit, next));
      else if (at > from && isBitSet(wordStarts, at)) visit(gram(WORD, unit, next));
    }
    unit = next;
    next = afterNext;
  }
}

/** Lengths of beginnings that are grams. Longer ones are rare enough. */
const BEGINNINGS = [6, 3, 2, 1] as const;

/** Visits the grams of a key that is asked for only by its beginning: see `beginningGram`. */
export function eachBeginning(
  units: Uint16Array,
  from: number,
  length: number,
  kind: number,
  visit: (gram: number) => void,
): void {
  for (const size of BEGINNINGS) if (size <= length) visit(beginning(units, from, size, kind));
}

/**
 * The gram of the longest beginning of a query that is one.
 * @param kind number of the kind of records that are asked for; each kind has grams of its own
 */
export function beginningGram(units: Uint16Array, kind: number): number {
  const size = BEGINNINGS.find((one) => one <= units.length) ?? 0;
  return beginning(units, 0, size, kind);
}

function beginning(units: Uint16Array, from: number, size: number, kind: number): number {
  // No unit is so large.
  let hash = 0x10000 * (kind + 1);
  for (let at = from; at < from + size; at += 1) {
    hash = Math.imul(hash ^ (units[at] ?? 0) ^ (hash >>> 15), 0x9e3779b1);
  }
  return gram(hash, size, kind);
}

/** The grams of a query, by what they say of a key that has them. */
export interface QueryGrams {
  /** Every key that contains the query has all of these. */
  readonly anywhere: readonly number[];
  /** Every key that begins with it has this. */
  readonly atStart: number;
  /** Every key with a word, other than the first, that begins with it has this. */
  readonly atWord: number | undefined;
  /** A key that resembles it has some of these. */
  readonly near: readonly number[];
}

export function gramsOfQuery(units: Uint16Array): QueryGrams {
  const anywhere: number[] = [];
  const syllables: number[] = [];
  units.forEach((unit, at) => {
    const next = units[at + 1];
    if (isIdeograph(unit)) {
      anywhere.push(gram(PAIR, PAIR, unit));
      if (next !== undefined) anywhere.push(gram(PAIR, unit, next));
      return;
    }
    const afterNext = units[at + 2];
    if (next !== undefined && isConsonant(unit) && isVowel(next)) {
      syllables.push(gram(SYLLABLE, unit, next));
    }
    if (next !== undefined && afterNext !== undefined) anywhere.push(gram(unit, next, afterNext));
  });
  const [first = 0, second] = units;
  const begun = gram(START, START, first);
  const atStart = second === undefined ? begun : gram(START, first, second);
  return {
    // A syllable without a final has no three letters.
    anywhere: anywhere.length > 0 ? anywhere : syllables,
    atStart,
    atWord: second === undefined || isIdeograph(first) ? undefined : gram(WORD, first, second),
    near: [...new Set([...anywhere, ...syllables, begun, atStart])],
  };
}
