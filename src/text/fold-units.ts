import { foldKey, foldPieceAt } from "./fold.ts";

/**
 * A text folded unit by unit, what folds to nothing being kept as `SKIPPED`, so that a long text can
 * be walked through without making a string of it.
 */
export interface FoldedUnits {
  /** UTF-16 units of the key, or `SKIPPED`. */
  readonly units: Uint16Array;
  /**
   * Where each unit stands in the text, and one more, the end of the text; undefined where each unit
   * of the text became one: nearly always.
   */
  readonly offsets: Uint32Array | undefined;
}

/** Stands for spaces, punctuation and all else that folds to nothing. */
export const SKIPPED = 1;
/** Must be folded together with its neighbours, or becomes several units. */
const ODD = 2;
const UNKNOWN = 0;
/** A piece that folds to more units than this per unit (U+FDFA) is part of no term. */
const LONGEST = 4;

const HANGUL_JAMO = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;
const MARK_OR_HALF = /[\p{M}\ud800-\udfff]/u;
const table = new Uint16Array(0x1_0000);

/**
 * Folds as `fold` does.
 * @example foldUnits("电 氣").units // 电, SKIPPED, 气
 */
export function foldUnits(text: string): FoldedUnits {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldedUnit(text.charCodeAt(at));
    if (unit === ODD) return foldWithOdd(text);
    units[at] = unit;
  }
  return { units, offsets: undefined };
}

function foldWithOdd(text: string): FoldedUnits {
  const units = new Uint16Array(text.length * LONGEST);
  const offsets = new Uint32Array(text.length * LONGEST + 1);
  let size = 0;
  const push = (unit: number, offset: number): void => {
    units[size] = unit;
    offsets[size] = offset;
    size += 1;
  };
  for (let at = 0; at < text.length; ) {
    const unit = foldedUnit(text.charCodeAt(at));
    // What follows may belong to this one: a mark, or the final of a syllable.
    const next = at + 1 < text.length ? foldedUnit(text.charCodeAt(at + 1)) : SKIPPED;
    if (unit !== ODD && next !== ODD) {
      push(unit, at);
      at += 1;
      continue;
    }
    const { key, end } = foldPieceAt(text, at);
    if (key === "" || key.length > LONGEST * (end - at)) push(SKIPPED, at);
    else for (let index = 0; index < key.length; index += 1) push(key.charCodeAt(index), at);
    at = end;
  }
  offsets[size] = text.length;
  return { units: units.subarray(0, size), offsets: offsets.subarray(0, size + 1) };
}

/** The table is filled as units are met: a text has few of the 65,536. */
function foldedUnit(unit: number): number {
  const known = table[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const folded = foldAlone(String.fromCharCode(unit));
  table[unit] = folded;
  return folded;
}

function foldAlone(character: string): number {
  if (HANGUL_JAMO.test(character) || MARK_OR_HALF.test(character)) return ODD;
  const key = foldKey(character);
  if (key === "") return SKIPPED;
  return key.length === 1 ? key.charCodeAt(0) : ODD;
}
