import homonyms from "./data/homonyms.json" with { type: "json" };
import type { ListedTerm } from "./occurrence.ts";

const WORDS: ReadonlySet<string> = new Set(Object.keys(homonyms.words));
const KOREAN_PLACES: ReadonlySet<string> = new Set(homonyms.koreanPlaces);

/**
 * Whether a name is also a word of Korean, or so short that it is part of many.
 * @param key what the name folds to
 */
export function isHomonym(key: string, { category }: ListedTerm): boolean {
  return key.length === 1 || (WORDS.has(key) && category !== "concept" && category !== "policy");
}

/** Whether a name is that of a place in Korea, so that 시 behind it tells nothing. */
export function isKoreanPlace(key: string): boolean {
  return KOREAN_PLACES.has(key);
}
