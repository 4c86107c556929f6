import { type FoldedUnits, foldUnits, SKIPPED } from "../text/fold-units.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { type Candidate, longestFirst } from "./longest-first.ts";
import type { Occurrence } from "./occurrence.ts";
import { withOwnMarks } from "./own-marks.ts";
import type { TermFinder } from "./term-finder.ts";
import { eachKeyAt, mayFollow } from "./term-trie.ts";
import { termsThatStand } from "./terms-that-stand.ts";

/**
 * Finds the terms of a list in a text, in order and without overlap: the longest wins, of two equally
 * long ones the first. One pass, in time that depends on the text alone.
 */
export function findTerms(finder: TermFinder, text: string): readonly Occurrence[] {
  const folded = foldUnits(text);
  const { units } = folded;
  const { trie, forms } = finder;
  const found: Occurrence[] = [];
  let overlapping: Candidate[] = [];
  let overlapEnd = 0;
  const settle = (): void => {
    for (const occurrence of longestFirst(overlapping)) found.push(occurrence);
    overlapping = [];
  };
  for (let at = 0; at < units.length; at += 1) {
    if (!mayFollow(trie, units, at) || !mayBegin(units, at)) continue;
    eachKeyAt(trie, units, at, (number, end) => {
      const form = forms[number];
      const range = rangeOf(folded, at, end);
      if (form === undefined || range === undefined) return;
      const listed = termsThatStand(finder, text, form, range[0], range[1]);
      if (listed.length === 0) return;
      if (range[0] >= overlapEnd) settle();
      const [first, last] = withOwnMarks(text, range, listed);
      overlapping.push({ start: first, end: last, size: form.key.length, listed });
      overlapEnd = Math.max(overlapEnd, last);
    });
  }
  settle();
  return found;
}

/** Inside a Korean word, an English word or a number nothing begins. */
function mayBegin(units: Uint16Array, at: number): boolean {
  const before = at === 0 ? SKIPPED : (units[at - 1] ?? SKIPPED);
  if (before === SKIPPED) return true;
  const kind = kindOfUnit(units[at] ?? 0);
  const previous = kindOfUnit(before);
  if (kind === KIND.hangul) return previous !== KIND.hangul;
  const isLetters = kind === KIND.latin || kind === KIND.digit;
  return !isLetters || (previous !== KIND.latin && previous !== KIND.digit);
}

/**
 * Where units stand in the text.
 * @returns undefined where they end inside what folds as one
 */
function rangeOf(
  { offsets }: FoldedUnits,
  from: number,
  to: number,
): readonly [start: number, end: number] | undefined {
  if (offsets === undefined) return [from, to];
  const [start = 0, end = 0] = [offsets[from], offsets[to]];
  const isWhole = offsets[from - 1] !== start && offsets[to - 1] !== end;
  return isWhole ? [start, end] : undefined;
}
