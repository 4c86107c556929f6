import { joinLetters, lettersOf } from "../text/hangul.ts";
import law from "./data/initial-sound-law.json" with { type: "json" };

const BEFORE_GLIDE = new RegExp(`^[${law.falls}](?=[${law.glides}])`);
const LIQUID = new RegExp(`^${law.liquid}`);
/** A syllable that ends in a vowel letter (U+314F–U+3163) or in ㄴ. */
const OPEN_OR_NASAL = new RegExp(`[\u314f-\u3163${law.nasal}]$`);

/**
 * A Sino-Korean syllable at the head of a word (한글 맞춤법 제10항–제12항): 녀 여, 리 이, 락 낙.
 * @param syllable as it sounds inside a word
 */
export function atHead(syllable: string): string {
  const letters = lettersOf(syllable).replace(BEFORE_GLIDE, law.silent);
  return joinLetters(letters.replace(LIQUID, law.nasal));
}

/**
 * A Sino-Korean syllable after another: 렬 and 률 are 열 and 율 after a vowel or ㄴ (한글 맞춤법 제11항
 * 붙임 1): 비율 (比率), 선율 (旋律), but 성장률 (成長率).
 */
export function afterSyllable(before: string, syllable: string): string {
  const falls = law.afterVowel.includes(syllable) && OPEN_OR_NASAL.test(lettersOf(before));
  return falls ? atHead(syllable) : syllable;
}
