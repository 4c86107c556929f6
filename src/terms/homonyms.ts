import homonyms from "./data/homonyms.json" with { type: "json" };
import type { ListedTerm } from "./occurrence.ts";

const WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(homonyms.korean),
  ...homonyms.english,
  ...homonyms.chinese,
]);
const KOREAN_PLACES: ReadonlySet<string> = new Set(homonyms.koreanPlaces);
const SHORT: ReadonlySet<string> = new Set(homonyms.chineseShort);
/** Furthest that the words around a name are looked at: enough for the words it may be part of. */
const REACH = 6;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Whether a name is also a word of its language, or so short that it is part of many.
 * @param key what the name folds to
 */
export function isHomonym(key: string, { category }: ListedTerm): boolean {
  return key.length === 1 || (WORDS.has(key) && category !== "concept" && category !== "policy");
}

/** Whether a name is that of a place in Korea, so that 시 behind it tells nothing. */
export function isKoreanPlace(key: string): boolean {
  return KOREAN_PLACES.has(key);
}

/** Whether a company of this name is spoken of: 小米手机, 理想公司. */
export function hasCompanyWord(text: string, end: number): boolean {
  return homonyms.chineseHeads.some((head) => text.startsWith(head, end));
}

/**
 * Whether a short Chinese name is made of the end of one word and the beginning of the next: 作协 in
 * 合作协议, 人大 in 个人大量.
 */
export function isAcrossWords(key: string, text: string, start: number, end: number): boolean {
  if (!SHORT.has(key)) return false;
  const from = Math.max(0, start - REACH);
  const borders = new Set(
    [...words.segment(text.slice(from, end + REACH))].map(({ index }) => index + from),
  );
  return !borders.has(start) || !(borders.has(end) || end === text.length);
}
