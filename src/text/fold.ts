import { isLetter, standaloneLetter } from "./hangul.ts";
import { simplifyCharacter, simplifyUnit } from "./simplified.ts";

/** A text folded for comparison, and where each unit of the key stands in the text. */
export interface Folded {
  readonly key: string;
  /** Offset in the text of each UTF-16 unit of the key, and one more: the end of the text. */
  readonly offsets: readonly number[];
}

/**
 * What NFC may compose into one character: a base with its combining marks, conjoining jamo
 * (NFD Hangul, as macOS writes file names), or a syllable and the final it lacks. Folding by these
 * pieces keeps the offsets right.
 */
const PIECE =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*\p{M}*|[\uac00-\ud7a3][\u11a8-\u11c2]?\p{M}*|[\s\S]\p{M}*/uy;

/** Kept besides letters and digits: 互联网+ is not 互联网, and 50% is not 50. */
const KEPT_SYMBOLS = /[+%]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LATIN = /\p{Script=Latin}/u;
const FIRST_COMBINING = 0x300;
/** What was folded before, by code: most letters of most texts. */
const foldedLatin: (string | undefined)[] = Array.from(
  { length: FIRST_COMBINING },
  () => undefined,
);

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
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    const folded = foldPiece(text.slice(start, end));
    key += folded;
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(start);
    start = end;
  }
  offsets.push(text.length);
  return { key, offsets };
}

/** The key alone, where nothing needs to be found again in the text. */
export function foldKey(text: string): string {
  let key = "";
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    key += end === start + 1 ? foldUnit(text, start) : foldPiece(text.slice(start, end));
    start = end;
  }
  return key;
}

/** Whether two texts have the same key; of common Han it is told without making it. */
export function foldAlike(a: string, b: string): boolean {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (!isCommonHan(one) || !isCommonHan(other)) return foldKey(a) === foldKey(b);
    if (simplifyUnit(one) !== simplifyUnit(other)) return false;
  }
  return a.length === b.length || foldKey(a) === foldKey(b);
}

/** Folds a piece of one unit, without taking it out of the text where that can be helped. */
function foldUnit(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code < FIRST_COMBINING) return foldLatin(code);
  if (isCommonHan(code)) return String.fromCharCode(simplifyUnit(code));
  return foldPiece(text.charAt(at));
}

/** Whether a unit is a Latin letter, digit or mark that folds by itself, beside others like it. */
export function isPlainLatin(unit: number): boolean {
  return unit < FIRST_COMBINING;
}

/** Whether all units of a text fold by themselves: plain Latin, Hangul syllables, common Han. */
export function foldsByUnit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isSimple(text, at)) return false;
  return true;
}

/** What a unit folds to of which `isPlainLatin` says that it folds by itself. */
export function foldLatin(unit: number): string {
  foldedLatin[unit] ??= foldAny(String.fromCharCode(unit));
  return foldedLatin[unit];
}

/**
 * Where a stretch of the key stands in the text it was folded from.
 * Ends with the piece of its last unit: a combining mark is taken in, a space after it is not.
 * @param start first unit of the key
 * @param end unit of the key after the last one
 */
export function unfoldRange(
  text: string,
  { offsets }: Folded,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  const from = offsets[start] ?? text.length;
  const last = offsets[end - 1] ?? from;
  return [from, endOfPiece(text, last)];
}

/**
 * What the piece of a text that begins at an offset folds to, and where it ends.
 * @param start a UTF-16 offset at which a piece begins
 */
export function foldPieceAt(
  text: string,
  start: number,
): { readonly key: string; readonly end: number } {
  const end = endOfPiece(text, start);
  return { key: foldPiece(text.slice(start, end)), end };
}

function endOfPiece(text: string, start: number): number {
  // Nearly all text is letters that nothing can be composed with: no need to ask the pattern.
  const next = start + 1;
  if (isSimple(text, start) && (next === text.length || isSimple(text, next))) return next;
  PIECE.lastIndex = start;
  return PIECE.test(text) ? PIECE.lastIndex : next;
}

/**
 * Latin letters and marks before the combining ones, Hangul syllables and the basic Han block: always
 * pieces of their own beside each other.
 */
function isSimple(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < FIRST_COMBINING || (code >= 0xac00 && code <= 0xd7a3) || isCommonHan(code);
}

/** Whether a unit is of the basic Han block. */
function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function foldPiece(piece: string): string {
  const code = piece.charCodeAt(0);
  if (piece.length === 1) {
    if (code >= 0xac00 && code <= 0xd7a3) return piece;
    if (isCommonHan(code)) return simplifyCharacter(piece);
    if (code < FIRST_COMBINING) return foldLatin(code);
    // NFKC would turn the letters of an unfinished syllable (ㅅㅎ) into conjoining jamo.
    if (isLetter(piece)) return piece;
  }
  return foldAny(piece);
}

function foldAny(piece: string): string {
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
