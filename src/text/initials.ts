import { initialOf, isSyllable } from "./hangul.ts";

/** The first letter of a piece of a text, and where the piece stands in it (UTF-16, end excluded). */
export interface Initial {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A syllable of pinyin without tones. A syllable inside a word that begins with a vowel stands after
 * an apostrophe (GB/T 16159-2012, 6.5), so n and g belong to what follows if that is a vowel.
 */
const PINYIN =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:ng(?![aeiouü])|n(?![aeiouüg]|g[aeiouü])|n(?=g[aeiouü])|r(?![aeiouü]))?|[a-z0-9]/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** Initial consonants of Hangul syllables; Latin letters and digits stand for themselves. */
export function hangulInitials(text: string): readonly Initial[] {
  const initials: Initial[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isSyllable(character))
      initials.push({ letter: initialOf(character), start: at, end: at + 1 });
    else if (/[a-z0-9]/i.test(character))
      initials.push({ letter: character.toLowerCase(), start: at, end: at + 1 });
  }
  return initials;
}

/**
 * First letters of the syllables of pinyin: Shànghǎi Diànqì s h d q.
 * @param pinyin with tone marks, in NFC
 */
export function pinyinInitials(pinyin: string): readonly Initial[] {
  let plain = "";
  for (const letter of pinyin) plain += toneless(letter);
  return [...plain.matchAll(PINYIN)].map(({ 0: piece, index }) => ({
    letter: piece.charAt(0),
    start: index,
    end: index + piece.length,
  }));
}

/**
 * First letters of words, as acronyms have them: of the words with capitals where there are several
 * (National Development and Reform Commission ndrc), else of all (large language model llm).
 */
export function wordInitials(text: string): readonly Initial[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  const capital = words.filter(({ word }) => /^\p{Lu}/u.test(word));
  return (capital.length > 1 ? capital : words).map(({ word, index }) => ({
    letter: word.charAt(0).toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

const tonelessLetters = new Map<string, string>();

/** One letter for one letter, so that places stay where they were; ü keeps its dots. */
function toneless(letter: string): string {
  const known = tonelessLetters.get(letter) ?? withoutTone(letter);
  tonelessLetters.set(letter, known);
  return known;
}

function withoutTone(letter: string): string {
  const plain = letter
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0304\u030c]/g, "");
  const composed = plain.normalize("NFC");
  return composed.length === letter.length ? composed : letter;
}
