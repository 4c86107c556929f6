import { readChinese } from "./read-chinese.ts";
import { readPinyin } from "./read-pinyin.ts";
import type { NameFacts, Reading } from "./reading.ts";
import { simplifiedOf } from "./traditional.ts";

const HAN = /\p{Script=Han}/u;

/**
 * Reads a Chinese name: pinyin, the Hangul that 외래어 표기법 prescribes, the Sino-Korean reading, and
 * how each syllable comes about.
 * @param input one name in Chinese (simplified or traditional) or in pinyin
 * @param facts what is known of the name besides
 * @returns undefined where the text is neither
 * @example readName("绍兴")?.hangul // "사오싱"
 */
export function readName(input: string, facts: NameFacts = {}): Reading | undefined {
  const name = input.normalize("NFC").trim();
  return HAN.test(name)
    ? readChinese(input, simplifiedOf(name), facts)
    : readPinyin(input, name, facts);
}
