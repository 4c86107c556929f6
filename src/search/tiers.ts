/**
 * How well a form answers a query, best first:
 * - `exact`: the form is the query, spelling apart. What was typed whole must stand first.
 * - `prefix`: the form begins with it. People type from the left and stop when they see it.
 * - `initials`: its syllables or words begin with the letters of it: ㅅㅎㅈㄱ, shdq, NDRC. Asked for only
 *   where nothing begins with what was typed, for two letters begin the names of half the list.
 * - `substring`: the form contains it. 전기 finds 상하이전기.
 * - `fuzzy`: the form is near it. A typo must never outrank anything that was spelt as typed.
 */
export const TIERS = ["exact", "prefix", "initials", "substring", "fuzzy"] as const;
export type Tier = (typeof TIERS)[number];

/** One Latin letter inside a word says nothing; one Hangul or Han character may be a word. */
const ONE_LATIN_LETTER = /^[a-z0-9]$/;

/**
 * The tier in which a key answers a query literally.
 * @param key folded form, not empty
 * @param query folded query, not empty
 * @returns undefined where the key does not contain the query
 */
export function literalTier(
  key: string,
  query: string,
): Exclude<Tier, "initials" | "fuzzy"> | undefined {
  const at = key.indexOf(query);
  if (at < 0) return undefined;
  if (at === 0) return key.length === query.length ? "exact" : "prefix";
  return ONE_LATIN_LETTER.test(query) ? undefined : "substring";
}
