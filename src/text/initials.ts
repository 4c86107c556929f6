import { initialOfUnit, isSyllableUnit } from "./hangul.ts";
import { syllableEnd, tonelessUnits } from "./pinyin-units.ts";

/** The first letter of a piece of a text, and where the piece stands in it (UTF-16, end excluded). */
export interface Initial {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** Is told the first unit of each piece of a text, and where the piece stands. */
export type VisitInitial = (unit: number, start: number, end: number) => void;

/** Finds the pieces of a text in order. */
export type EachInitial = (text: string, visit: VisitInitial) => void;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const FIRST_BEYOND_ASCII = 0x80;

/** Initial consonants of Hangul syllables; Latin letters and digits stand for themselves. */
export const eachHangulInitial: EachInitial = (text, visit) => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSyllableUnit(unit)) visit(initialOfUnit(unit), at, at + 1);
    else if (isAsciiWord(unit)) visit(lowerAscii(unit), at, at + 1);
  }
};

/**
 * First letters of the syllables of pinyin: Shànghǎi Diànqì s h d q. Letters that make no syllable,
 * and digits, stand for themselves. The pinyin has tone marks and is in NFC.
 */
export const eachPinyinInitial: EachInitial = (pinyin, visit) => {
  const units = tonelessUnits(pinyin);
  for (let at = 0; at < pinyin.length; ) {
    const end = syllableEnd(units, at, pinyin.length);
    const unit = units[at] ?? 0;
    if (end > at) visit(unit, at, end);
    else if (isAsciiWord(unit)) visit(unit, at, at + 1);
    at = Math.max(end, at + 1);
  }
};

/**
 * First letters of words, as acronyms have them: of the words with capitals where there are several
 * (National Development and Reform Commission ndrc), else of all (large language model llm).
 */
export const eachWordInitial: EachInitial = (text, visit) => {
  let capitals = 0;
  eachWord(text, (start) => {
    if (isCapital(text, start)) capitals += 1;
  });
  eachWord(text, (start, end) => {
    if (capitals < 2 || isCapital(text, start)) visit(lowerUnit(text, start), start, end);
  });
};

export function hangulInitials(text: string): readonly Initial[] {
  return collected(eachHangulInitial, text);
}

export function pinyinInitials(pinyin: string): readonly Initial[] {
  return collected(eachPinyinInitial, pinyin);
}

export function wordInitials(text: string): readonly Initial[] {
  return collected(eachWordInitial, text);
}

/** All initials that a text has. */
export function collected(each: EachInitial, text: string): readonly Initial[] {
  const initials: Initial[] = [];
  each(text, (unit, start, end) =>
    initials.push({ letter: String.fromCharCode(unit), start, end }),
  );
  return initials;
}

function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const next = at + sizeAt(text, at);
    const isPart = isWordCharacter(text, at);
    if (isPart && start < 0) start = at;
    if (!isPart && start >= 0) {
      visit(start, at);
      start = -1;
    }
    at = next;
  }
  if (start >= 0) visit(start, text.length);
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isWordCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_BEYOND_ASCII) return isAsciiWord(unit);
  return WORD_CHARACTER.test(text.slice(at, at + sizeAt(text, at)));
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_BEYOND_ASCII) return lowerAscii(unit) !== unit;
  return CAPITAL.test(text.slice(at, at + sizeAt(text, at)));
}

function lowerUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < FIRST_BEYOND_ASCII ? lowerAscii(unit) : text.charAt(at).toLowerCase().charCodeAt(0);
}

function isAsciiWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a)
  );
}

function lowerAscii(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}
