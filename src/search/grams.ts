import { lettersOf } from "../text/hangul.ts";

/** A form by number: which entry, and which of its forms. */
export interface FormNumber {
  readonly entry: number;
  readonly form: number;
}

/** Which forms contain a gram. */
export interface Grams {
  readonly forms: readonly FormNumber[];
  /** By gram, indices into `forms`. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/**
 * The fuzzy judge is asked about so many forms: those that share most with the query. Those that
 * share as much as the last of them come too, else the order of the list would choose.
 */
const MOST_CANDIDATES = 300;
/** A form that shares less than this part of the query's grams cannot be near it. */
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

/** @param keys the keys of each entry's forms, a line each */
export function gramsOf(keys: readonly string[]): Grams {
  const forms: FormNumber[] = [];
  const postings = new Map<string, number[]>();
  keys.forEach((lines, entry) => {
    lines.split("\n").forEach((key, form) => {
      const number = forms.push({ entry, form }) - 1;
      for (const gram of gramsIn(key)) {
        const posting = postings.get(gram);
        if (posting === undefined) postings.set(gram, [number]);
        else posting.push(number);
      }
    });
  });
  return { forms, postings };
}

/** The forms that share most grams with a query, best first. */
export function candidates({ forms, postings }: Grams, query: string): readonly FormNumber[] {
  const grams = gramsIn(query);
  const counts = new Map<number, number>();
  for (const gram of grams) {
    for (const index of postings.get(gram) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const enough = Math.max(1, Math.ceil(grams.size * SHARED_PART));
  const shared = [...counts.values()].sort((a, b) => b - a);
  const least = Math.max(enough, shared[MOST_CANDIDATES - 1] ?? 0);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .flatMap(([index]) => forms[index] ?? []);
}
