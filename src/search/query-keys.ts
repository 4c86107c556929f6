import { foldKey } from "../text/fold.ts";

/** Pinyin with tone numbers: a digit 1 to 5 after each syllable. MP3 and GPT4 are none. */
const TONE_NUMBERS = /^(?:[bcdfghj-np-tw-z]{0,2}[aeiouvü:]+(?:ng?|r)?[1-5][\s'’-]*)+$/i;
/** v typed for ü after n or l, as input methods have it: lv, nv, lve. */
const V_FOR_U = /([ln])v/g;
/** Plurals of English words, and the singular of each. */
const PLURALS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/ies$/, "y"],
  [/(?<=[sxz]|[cs]h)es$/, ""],
  [/(?<=[a-rtv-z])s$/, ""],
];
const ENGLISH = /^[a-z]{4,}$/;

/**
 * The keys a query is looked up by: as folded, and as pinyin where it may be that.
 * @example queryKeys("shang4 hai3") // ["shang4hai3", "shanghai"]
 * @example queryKeys("Lvliang") // ["lvliang", "luliang"]
 * @returns none for a query without letters or digits
 */
export function queryKeys(query: string): readonly string[] {
  const key = foldKey(query);
  if (key === "") return [];
  const letters = key.replace(/[1-5]/g, "");
  // One letter, as of A4, would bring every name that begins with it.
  const toneless =
    letters.length > 1 && TONE_NUMBERS.test(query.trim().normalize("NFC")) ? letters : key;
  return [...new Set([key, toneless, toneless.replace(V_FOR_U, "$1u")])].filter(Boolean);
}

/**
 * The singular of a key that is an English plural.
 * @example singularOf("batteries") // "battery"
 * @returns undefined where the key is none
 */
export function singularOf(key: string): string | undefined {
  const ending = ENGLISH.test(key) ? PLURALS.find(([plural]) => plural.test(key)) : undefined;
  return ending === undefined ? undefined : key.replace(ending[0], ending[1]);
}
