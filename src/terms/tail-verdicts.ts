import { CATEGORIES } from "../core/category.ts";
import { detached } from "../text/detached.ts";
import { finalOf } from "../text/hangul.ts";
import { keepsTerm, placeUnitOf } from "./korean-tail.ts";

/** Whether a term with a tail is still the term; `unclear` where more than how it ends decides. */
export const VERDICT = { unknown: 0, no: 1, yes: 2, unclear: 3 } as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

/** Verdicts by tail, for every kind of noun: there are few tails and few kinds. */
export type TailVerdicts = Map<string, Uint8Array>;

const FINALS = ["none", "rieul", "other"] as const;
/** Longer nouns than this many syllables are all alike. */
const LENGTHS = 4;
const MOST_TAILS = 20_000;

/**
 * What `keepsTerm` says, remembered for all terms that end alike.
 * @param end the last syllables of the term, four at most
 * @param tail not empty
 * @param category number of the term's category in `CATEGORIES`
 */
export function verdictOf(
  verdicts: TailVerdicts,
  end: string,
  tail: string,
  category: number,
): Verdict {
  const known = verdicts.get(tail) ?? newTail(verdicts, tail);
  const final = FINALS.indexOf(finalOf(end.charAt(end.length - 1)));
  const kind = (category * FINALS.length + final) * LENGTHS + end.length - 1;
  const verdict = (known[kind] ?? VERDICT.unknown) as Verdict;
  if (verdict !== VERDICT.unknown) return verdict;
  const made = judge(end, tail, category);
  known[kind] = made;
  return made;
}

function judge(end: string, tail: string, category: number): Verdict {
  const name = CATEGORIES[category];
  if (name === undefined) return VERDICT.unclear;
  if (name === "place" && placeUnitOf(tail) !== undefined) return VERDICT.unclear;
  return keepsTerm(end, tail, name) ? VERDICT.yes : VERDICT.no;
}

function newTail(verdicts: TailVerdicts, tail: string): Uint8Array {
  if (verdicts.size >= MOST_TAILS) verdicts.clear();
  const kinds = new Uint8Array(CATEGORIES.length * FINALS.length * LENGTHS);
  verdicts.set(detached(tail), kinds);
  return kinds;
}
