import { lettersOf } from "../text/hangul.ts";

/** Which keys contain a gram, by gram. */
export interface Grams {
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** The fuzzy judge is asked about so many keys at most: those that share most with the query. */
const MOST_CANDIDATES = 300;
/** A key that shares less than this part of the query's grams cannot be near it. */
const SHARED_PART = 0.4;

const HAN = /\p{Script=Han}/u;

/**
 * The parts by which keys are compared in bulk: each Han character, and each pair of neighbouring
 * letters of anything else. Hangul counts by letters, so that 샹하이 shares most with 상하이.
 */
export function gramsIn(key: string): ReadonlySet<string> {
  const grams = new Set<string>();
  const letters = lettersOf(key);
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters.charAt(index);
    if (HAN.test(letter)) grams.add(letter);
    else if (index + 1 < letters.length) grams.add(letters.slice(index, index + 2));
  }
  return grams;
}

export function gramsOf(keys: readonly string[]): Grams {
  const postings = new Map<string, number[]>();
  keys.forEach((key, index) => {
    for (const gram of gramsIn(key)) {
      const posting = postings.get(gram);
      if (posting === undefined) postings.set(gram, [index]);
      else posting.push(index);
    }
  });
  return { postings };
}

/**
 * The keys that share most grams with a query, best first.
 * @returns indices into the keys that the grams were made of
 */
export function candidates({ postings }: Grams, query: string): readonly number[] {
  const grams = gramsIn(query);
  const counts = new Map<number, number>();
  for (const gram of grams) {
    for (const index of postings.get(gram) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const enough = Math.max(1, Math.ceil(grams.size * SHARED_PART));
  return [...counts]
    .filter(([, count]) => count >= enough)
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([index]) => index);
}
