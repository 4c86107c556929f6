import { type Candidate, longestFirst } from "./longest-first.ts";
import type { ListedTerm } from "./occurrence.ts";
import type { Stretch } from "./terms-that-stand.ts";

/** Sorts out stretches of a text that overlap. */
export interface Overlaps {
  /**
   * Takes a stretch that folds to a form: in the order of their starts, of one start the longest first.
   * @param from its units
   * @param start where they stand in the text
   */
  readonly add: (form: number, from: number, to: number, start: number, end: number) => void;
  /** When there are no more. */
  readonly settle: () => void;
}

/** Asks which terms a stretch is; undefined where it is none for certain. */
type Ask = (
  form: number,
  from: number,
  to: number,
) => { readonly stretch: Stretch; readonly listed: readonly ListedTerm[] } | undefined;

/** Numbers of a stretch that is kept: its form and its units. */
const KEPT = 3;

/**
 * Of stretches that overlap the longest that are terms are chosen. What lies within a term that covers
 * all others (电气 in 上海电气) is not asked about unless something reaches beyond that term.
 * @param choose takes what was chosen, in the order of the text
 */
export function makeOverlaps(ask: Ask, choose: (chosen: Candidate) => void): Overlaps {
  /** Terms that overlap with each other. */
  let candidates: Candidate[] = [];
  /** Whether the first of them covers all; then what else lies within it. */
  let isCovered = false;
  const within: number[] = [];
  let last = 0;
  const settle = (): void => {
    const [first] = candidates;
    if (first === undefined) return;
    if (isCovered) choose(first);
    else for (const chosen of longestFirst(candidates)) choose(chosen);
    candidates = [];
    within.length = 0;
  };
  const take = (form: number, from: number, to: number): boolean => {
    const asked = ask(form, from, to);
    if (asked === undefined || asked.listed.length === 0) return false;
    const { start, end, size } = asked.stretch;
    candidates.push({ start, end, listed: asked.listed, form, size });
    last = Math.max(last, end);
    return true;
  };
  return {
    add: (form, from, to, start, end) => {
      if (candidates.length > 0 && start >= last) settle();
      if (candidates.length === 0) isCovered = take(form, from, to);
      else if (isCovered && end <= last) within.push(form, from, to);
      else if (take(form, from, to) && isCovered) {
        isCovered = false;
        for (let at = 0; at < within.length; at += KEPT) {
          take(within[at] ?? 0, within[at + 1] ?? 0, within[at + 2] ?? 0);
        }
      }
    },
    settle,
  };
}
