import { isLetter, standaloneLetter } from "./hangul.ts";
import { simplifyCharacter } from "./simplified.ts";

/** A text folded for comparison, and where each unit of the key stands in the text. */
export interface Folded {
  readonly key: string;
  /** Offset in the text of each UTF-16 unit of the key, and one more: the end of the text. */
  readonly offsets: readonly number[];
}

/**
 * What NFC may compose into one character: a base with its combining marks, or conjoining jamo
 * (NFD Hangul, as macOS writes file names). Folding by these pieces keeps the offsets right.
 */
const PIECE =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*\p{M}*|[\s\S]\p{M}*/gu;

/** Kept besides letters and digits: 互联网+ is not 互联网, and 50% is not 50. */
const KEPT_SYMBOLS = /[+%]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LATIN = /\p{Script=Latin}/u;
const PLAIN = /^[a-z0-9\uac00-\ud7a3]$/;

/**
 * Folds away what two spellings of one name may differ in: case, width, accents and tones, Unicode
 * composition, simplified or traditional characters, spaces and punctuation.
 * Idempotent: folding a key gives the key.
 * @example fold("Shànghǎi 電氣").key // "shanghai电气"
 * @example fold("한·중 포럼").key // "한중포럼"
 */
export function fold(text: string): Folded {
  let key = "";
  const offsets: number[] = [];
  for (const match of text.matchAll(PIECE)) {
    const folded = foldPiece(match[0]);
    key += folded;
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(match.index);
  }
  offsets.push(text.length);
  return { key, offsets };
}

/** The key alone, where nothing needs to be found again in the text. */
export function foldKey(text: string): string {
  let key = "";
  for (const [piece] of text.matchAll(PIECE)) key += foldPiece(piece);
  return key;
}

function foldPiece(piece: string): string {
  // NFKC would turn the letters of an unfinished syllable (ㅅㅎ) into conjoining jamo.
  if (PLAIN.test(piece) || isLetter(piece)) return piece;
  let folded = "";
  for (const composed of piece.normalize("NFKC").toLowerCase()) {
    const character = standaloneLetter(composed);
    if (LATIN.test(character)) folded += withoutMarks(character);
    else if (LETTER_OR_DIGIT.test(character) || KEPT_SYMBOLS.test(character)) {
      folded += simplifyCharacter(character);
    }
  }
  return folded;
}

function withoutMarks(character: string): string {
  return character.normalize("NFD").replace(/\p{M}/gu, "");
}

/**
 * Where a stretch of the key stands in the text it was folded from.
 * Ends before the next piece that has a key unit of its own, without spaces or punctuation between.
 * @param start first unit of the key
 * @param end unit of the key after the last one
 */
export function unfoldRange(
  text: string,
  folded: Folded,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  const from = folded.offsets[start] ?? text.length;
  const last = folded.offsets[end - 1] ?? from;
  const piece = text.slice(last).match(PIECE)?.[0] ?? "";
  return [from, Math.min(text.length, last + piece.length)];
}
