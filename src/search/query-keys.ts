import { foldKey } from "../text/fold.ts";

/** Pinyin with tone numbers: a digit 1 to 5 after each syllable. MP3 and GPT4 are none. */
const TONE_NUMBERS = /^(?:[bcdfghj-np-tw-z]{0,2}[aeiouvü:]+(?:ng?|r)?[1-5][\s'’-]*)+$/i;
/** v typed for ü after n or l, as input methods have it: lv, nv, lve. */
const V_FOR_U = /([ln])v/g;

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
