/** Most units of a pattern: the bits of a number. */
export const LONGEST_PATTERN = 32;

/** A typed text, ready to be compared with many others. */
export interface Pattern {
  readonly size: number;
  /** By unit of UTF-16, the bits of the places where it stands. */
  readonly places: Int32Array;
}

/** @param units what was typed; what goes beyond `LONGEST_PATTERN` is not compared */
export function makePattern(units: Uint16Array): Pattern {
  const size = Math.min(units.length, LONGEST_PATTERN);
  const places = new Int32Array(0x10000);
  for (let at = 0; at < size; at += 1) {
    const unit = units[at] ?? 0;
    places[unit] = (places[unit] ?? 0) | (1 << at);
  }
  return { size, places };
}

/**
 * How many units must be left out, put in, changed, or swapped with their neighbour, to find a
 * pattern somewhere in a text: the distance of optimal string alignment, all rows of a column at
 * once (G. Myers, JACM 46 (1999); transpositions after H. Hyyrö, 2003).
 * @param from first unit of the text, `length` its units
 */
export function distanceWithin(
  pattern: Pattern,
  units: Uint16Array,
  from: number,
  length: number,
): number {
  return distance(pattern, units, from, length, true);
}

/** The same distance to all of a text, what stands before and after included. */
export function distanceToAll(
  pattern: Pattern,
  units: Uint16Array,
  from: number,
  length: number,
): number {
  return distance(pattern, units, from, length, false);
}

/** @param isFree whether text before and after costs nothing */
function distance(
  { size, places }: Pattern,
  units: Uint16Array,
  from: number,
  length: number,
  isFree: boolean,
): number {
  const last = 1 << (size - 1);
  const shiftedIn = isFree ? 0 : 1;
  let plus = -1;
  let minus = 0;
  let diagonal = 0;
  let before = 0;
  let wrong = size;
  let least = size;
  for (let at = from; at < from + length; at += 1) {
    const here = places[units[at] ?? 0] ?? 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = swapped | ((((here & plus) + plus) | 0) ^ plus) | here | minus;
    let more = minus | ~(diagonal | plus);
    let less = diagonal & plus;
    if ((more & last) !== 0) wrong += 1;
    else if ((less & last) !== 0) wrong -= 1;
    more = (more << 1) | shiftedIn;
    less <<= 1;
    plus = less | ~(diagonal | more);
    minus = more & diagonal;
    before = here;
    if (wrong < least) least = wrong;
  }
  return isFree ? least : wrong;
}
