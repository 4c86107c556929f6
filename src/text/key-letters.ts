import { lettersOf } from "./hangul.ts";
import { keysOfLetter } from "./keyboard-layout.ts";

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const HANGUL = /[\u3131-\u3163\uac00-\ud7a3]/;
const known: (string | undefined)[] = Array.from({ length: SYLLABLES }, () => undefined);

/**
 * Writes every syllable as the letters that are typed for it, one after another; other characters
 * stay. What an input method shows while a syllable is being typed is always a beginning of it.
 * @example keyLetters("화") // "ㅎㅗㅏ"
 * @example keyLetters("닭") // "ㄷㅏㄹㄱ"
 */
export function keyLetters(text: string): string {
  if (!HANGUL.test(text)) return text;
  let letters = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    letters += isSyllableUnit(unit) ? syllableKeys(unit) : keysOfLetter(text.charAt(at));
  }
  return letters;
}

/** Whether a unit of UTF-16 is a whole Hangul syllable. */
function isSyllableUnit(unit: number): boolean {
  return unit >= FIRST_SYLLABLE && unit < FIRST_SYLLABLE + SYLLABLES;
}

/**
 * The letters that are typed for one syllable.
 * @param unit of UTF-16, from 가 to 힣
 */
export function syllableKeys(unit: number): string {
  const number = unit - FIRST_SYLLABLE;
  known[number] ??= [...lettersOf(String.fromCharCode(unit))].map(keysOfLetter).join("");
  return known[number];
}

/** Whether a unit of UTF-16 is a Hangul consonant that stands alone (ㄱ to ㅎ). */
export function isConsonant(unit: number): boolean {
  return unit >= 0x3131 && unit <= 0x314e;
}

/** Whether a unit of UTF-16 is a Hangul vowel that stands alone (ㅏ to ㅣ). */
export function isVowel(unit: number): boolean {
  return unit >= 0x314f && unit <= 0x3163;
}
