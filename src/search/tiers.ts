/**
 * How well an entry answers a query, best first:
 * - `exact`: one of its forms is the query, spelling apart. What was typed whole must stand first.
 * - `prefix`: a form begins with it. People type from the left and stop when they see it.
 * - `unfinished`: a form begins with it but for the last syllable, which is still being typed: 상항
 *   on the way to 상하이. After `prefix`, for a whole syllable says more than a part.
 * - `word-start`: a word inside a form begins with it, or words of it all begin words of the entry.
 * - `acronym`: the first letters of all syllables of a name, or of all its words: ㅅㅎㅈㄱ, shdq, NDRC.
 * - `initials`: the first of these: ㅅㅎ. Asked for, like `acronym`, only where nothing begins with
 *   what was typed, for two letters begin the names of half the list.
 * - `reading`: it is a reading that the entry does not list (the Sino-Korean one of a transcribed
 *   name, or the other way round), pinyin with a common slip (zongguancun), or part characters, part
 *   pinyin (上hai).
 * - `substring`: a form contains it. 전기 finds 상하이전기.
 * - `fuzzy`: a form is near it. A typo must never outrank anything that was spelt as typed.
 */
export const TIERS = [
  "exact",
  "prefix",
  "unfinished",
  "word-start",
  "acronym",
  "initials",
  "reading",
  "substring",
  "fuzzy",
] as const;
export type Tier = (typeof TIERS)[number];

/** Tiers by number, as the index counts them: less is better. */
export const TIER: Readonly<Record<Tier, number>> = Object.fromEntries(
  TIERS.map((tier, number) => [tier, number]),
) as Record<Tier, number>;
