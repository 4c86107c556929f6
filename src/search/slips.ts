/**
 * Sounds of pinyin that are often taken for each other, as one: zh z, ch c, sh s; final ng n; l n;
 * ü u. Two spellings that differ only in these have one slip key.
 * @param key folded pinyin
 */
const SLIPS: readonly (readonly [pattern: RegExp, as: string])[] = [
  [/([zcs])h/g, "$1"],
  [/ng(?![aeiou])/g, "n"],
  [/l/g, "n"],
  [/v/g, "u"],
];

const PINYIN = /^[a-z]{5,}$/;

/**
 * What all spellings of some pinyin become that differ only in common slips.
 * @param key folded: no tones, no spaces
 * @returns undefined where the key is no word, or too short to tell a slip from another name
 * @example slipKey("zongguancun") // "zonguancun", as of zhongguancun
 */
export function slipKey(key: string): string | undefined {
  if (!PINYIN.test(key)) return undefined;
  return SLIPS.reduce((slipped, [pattern, as]) => slipped.replace(pattern, as), key);
}
