import { fold, foldLatin, foldsByUnit, isPlainLatin, unfoldRange } from "../text/fold.ts";
import { isSyllableUnit } from "../text/hangul.ts";
import { keyLetters, syllableKeys } from "../text/key-letters.ts";
import { simplifyUnit } from "../text/simplified.ts";
import type { Growing } from "./growing.ts";

/** A text as queries are compared with it. */
export interface FormKey {
  /** Folded, Hangul as the letters that are typed for it. */
  readonly key: string;
  /** Where in the key a word begins, in ascending order; the first is 0. */
  readonly wordStarts: readonly number[];
}

/** A key and the way back to the text. */
export interface LocatedKey extends FormKey {
  /**
   * Where a stretch of the key stands in the text, as whole characters.
   * @param start first unit of the key
   * @param end the unit after the last
   * @returns UTF-16 offsets in the text, the end not included
   */
  readonly rangeOf: (start: number, end: number) => readonly [start: number, end: number];
}

/** A syllable has at most so many letters, and a Latin letter folds to fewer. */
const MOST_LETTERS = 5;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** By code, what was asked of `LETTER` before. */
const latinLetters: boolean[] = [];

/** Where the key of a form is written: its units, and the offsets among them where words begin. */
export interface KeyWriter {
  readonly units: Growing<Uint16Array<ArrayBuffer>>;
  readonly wordStarts: Growing<Uint32Array<ArrayBuffer>>;
}

/** Writes the key of a form; what is common in names without making strings of it. */
export function writeKey(text: string, { units, wordStarts }: KeyWriter): void {
  const start = units.size();
  if (foldsByUnit(text)) {
    writePlain(text, { units, wordStarts });
    return;
  }
  const { key, wordStarts: starts } = foldedKey(text);
  for (let at = 0; at < key.length; at += 1) units.push(key.charCodeAt(at));
  for (const at of starts) wordStarts.push(start + at);
}

/** Writes the key of a text whose units fold one by one; the same as `foldedKey` says. */
function writePlain(text: string, { units, wordStarts }: KeyWriter): void {
  const start = units.size();
  const room = units.reserve(text.length * MOST_LETTERS);
  let size = start;
  let wasLatin = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = isPlainLatin(code) ? foldLatin(code) : undefined;
    if (folded !== undefined) {
      for (let unit = 0; unit < folded.length; unit += 1) {
        const letter = folded.charCodeAt(unit);
        const isLatinLetter = isLatin(letter);
        const begins = at > 0 && (isLatinLetter !== wasLatin || !isLetter(text, at - 1));
        if (begins || size === start) wordStarts.push(size);
        wasLatin = isLatinLetter;
        room[size] = letter;
        size += 1;
      }
      continue;
    }
    if (size === start || wasLatin || !isLetter(text, at - 1)) wordStarts.push(size);
    wasLatin = false;
    const letters = isSyllableUnit(code) ? syllableKeys(code) : undefined;
    if (letters === undefined) {
      room[size] = simplifyUnit(code);
      size += 1;
      continue;
    }
    for (let unit = 0; unit < letters.length; unit += 1)
      room[size + unit] = letters.charCodeAt(unit);
    size += letters.length;
  }
  units.cut(size);
}

function foldedKey(text: string, { key: plain, offsets } = fold(text)): FormKey {
  const key = keyLetters(plain);
  const isSame = key.length === plain.length;
  const wordStarts: number[] = [];
  let at = 0;
  for (let unit = 0; unit < plain.length; unit += 1) {
    if (beginsWord(text, offsets[unit] ?? 0, plain, unit)) wordStarts.push(at);
    at += isSame ? 1 : keyLetters(plain.charAt(unit)).length;
  }
  return { key, wordStarts };
}

/** Makes the key of a form and keeps where everything stood. */
export function locatedKey(text: string): LocatedKey {
  const folded = fold(text);
  let unitOf: number[] | undefined;
  return {
    ...foldedKey(text, folded),
    rangeOf: (start, end) => {
      unitOf ??= unitsByLetter(folded.key);
      return unfoldRange(text, folded, unitOf[start] ?? 0, (unitOf[end - 1] ?? 0) + 1);
    },
  };
}

/** By letter of the key, the unit it was typed for. */
function unitsByLetter(plain: string): number[] {
  const unitOf: number[] = [];
  for (let unit = 0; unit < plain.length; unit += 1) {
    const { length } = keyLetters(plain.charAt(unit));
    for (let letter = 0; letter < length; letter += 1) unitOf.push(unit);
  }
  return unitOf;
}

/** A word begins after a space or mark, and where Latin letters meet another script. */
function beginsWord(text: string, offset: number, key: string, unit: number): boolean {
  if (unit === 0 || offset === 0) return unit === 0;
  if (!isLetter(text, offset - 1)) return true;
  return isLatin(key.charCodeAt(unit)) !== isLatin(key.charCodeAt(unit - 1));
}

/** Half of a character beyond the basic plane is taken for a letter. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isLatin(code | 0x20);
  const isUsual = (code >= 0x4e00 && code < 0xa000) || (code >= 0xac00 && code < 0xe000);
  if (isUsual) return true;
  if (!isPlainLatin(code)) return LETTER.test(text.charAt(at));
  latinLetters[code] ??= LETTER.test(text.charAt(at));
  return latinLetters[code];
}

/** Folded Latin letters and digits. */
function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
