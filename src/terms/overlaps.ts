import { type Candidate, longestFirst } from "./longest-first.ts";

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

/** Asks which terms a stretch is; undefined where it is none. */
type Ask = (form: number, from: number, to: number) => Candidate | undefined;

/** Numbers of a stretch that is kept: its form and its units. */
const KEPT = 3;

/**
 * Of stretches that overlap the longest that are terms are chosen. What lies within a term that covers
 * all others (电气 in 上海电气) is not asked about unless something reaches beyond that term.
 * @param choose takes what was chosen, in the order of the text
 */
export function makeOverlaps(ask: Ask, choose: (chosen: Candidate) => void): Overlaps {
  /** The first of the terms that overlap, which covers the others until `several` has them all. */
  let first: Candidate | undefined;
  let several: Candidate[] | undefined;
  const within: number[] = [];
  let last = 0;
  const settle = (): void => {
    if (first === undefined) return;
    if (several === undefined) choose(first);
    else for (const chosen of longestFirst(several)) choose(chosen);
    first = undefined;
    several = undefined;
    if (within.length > 0) within.length = 0;
  };
  const takeToo = (form: number, from: number, to: number): void => {
    const candidate = ask(form, from, to);
    if (candidate === undefined || first === undefined) return;
    last = Math.max(last, candidate.end);
    if (several !== undefined) several.push(candidate);
    else {
      several = [first, candidate];
      for (let at = 0; at < within.length; at += KEPT) {
        takeToo(within[at] ?? 0, within[at + 1] ?? 0, within[at + 2] ?? 0);
      }
    }
  };
  return {
    add: (form, from, to, start, end) => {
      if (start >= last) settle();
      if (first === undefined) {
        first = ask(form, from, to);
        last = first?.end ?? last;
      } else if (several === undefined && end <= last) within.push(form, from, to);
      else takeToo(form, from, to);
    },
    settle,
  };
}
