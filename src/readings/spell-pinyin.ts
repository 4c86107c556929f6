import type { Pronounced } from "./pronounce.ts";

/** Before these a syllable inside a word needs an apostrophe (GB/T 16159-2012, 6.5): Xī'ān. */
const OPEN_SYLLABLE = /^[aāáǎàeēéěèoōóǒò]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}+]/u;

/** Syllables as one word of pinyin; Latin letters and digits are kept, punctuation is not. */
export function spellWord(sounds: readonly Pronounced[]): string {
  let word = "";
  for (const { character, syllable } of sounds) {
    if (syllable !== undefined)
      word += word !== "" && OPEN_SYLLABLE.test(syllable) ? `'${syllable}` : syllable;
    else if (LETTER_OR_DIGIT.test(character)) word += character;
  }
  return word;
}

/**
 * Syllables as words of pinyin, apart.
 * @param lengths how many characters each word has, in order
 * @param capitals whether each word is part of a proper name
 */
export function spellWords(
  sounds: readonly Pronounced[],
  lengths: readonly number[],
  capitals: boolean,
): string {
  let start = 0;
  const words = lengths.map((length) => {
    start += length;
    return spellWord(sounds.slice(start - length, start));
  });
  return words
    .filter((word) => word !== "")
    .map((word) => (capitals ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(" ");
}
