import { type FoldedUnits, foldUnits, SKIPPED } from "../text/fold-units.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { type Candidate, longestFirst } from "./longest-first.ts";
import type { Occurrence } from "./occurrence.ts";
import { withOwnMarks } from "./own-marks.ts";
import type { TermFinder } from "./term-finder.ts";
import { childOf } from "./term-trie.ts";
import { termsThatStand } from "./terms-that-stand.ts";

/** More spaces and marks in a row part two words for good: a line end with an indented quotation fits. */
const LONGEST_GAP = 12;

/**
 * Finds the terms of a list in a text, in order and without overlap: the longest wins, of two equally
 * long ones the first. One pass, in time that depends on the text alone.
 */
export function findTerms(finder: TermFinder, text: string): readonly Occurrence[] {
  const folded = foldUnits(text);
  const { units } = folded;
  const { roots } = finder.trie;
  const found: Occurrence[] = [];
  let overlapping: Candidate[] = [];
  let overlapEnd = 0;
  const settle = (): void => {
    found.push(...longestFirst(overlapping));
    overlapping = [];
  };
  for (let at = 0; at < units.length; at += 1) {
    const root = roots[units[at] ?? 0] ?? 0;
    if (root === 0 || !mayBegin(units, at)) continue;
    for (const candidate of candidatesAt(finder, text, folded, at, root)) {
      if (candidate.start >= overlapEnd) settle();
      overlapping.push(candidate);
      overlapEnd = Math.max(overlapEnd, candidate.end);
    }
  }
  settle();
  return found;
}

/** Inside a Korean word, an English word or a number nothing begins. */
function mayBegin(units: Uint16Array, at: number): boolean {
  const before = units[at - 1] ?? SKIPPED;
  if (before === SKIPPED) return true;
  const kind = kindOfUnit(units[at] ?? 0);
  const previous = kindOfUnit(before);
  if (kind === KIND.hangul) return previous !== KIND.hangul;
  const isLetters = kind === KIND.latin || kind === KIND.digit;
  return !isLetters || (previous !== KIND.latin && previous !== KIND.digit);
}

function candidatesAt(
  finder: TermFinder,
  text: string,
  folded: FoldedUnits,
  at: number,
  root: number,
): readonly Candidate[] {
  const { units } = folded;
  const { trie, forms } = finder;
  const candidates: Candidate[] = [];
  let node = root;
  let gap = 0;
  for (let next = at + 1; ; next += 1) {
    const number = trie.keys[node] ?? 0;
    const form = forms[number - 1];
    if (number !== 0 && gap === 0 && form !== undefined) {
      const range = rangeOf(folded, at, next);
      const listed = range === undefined ? [] : termsThatStand(finder, text, form, ...range);
      if (range !== undefined && listed.length > 0) {
        const [start, end] = withOwnMarks(text, range, listed);
        candidates.push({ start, end, size: form.key.length, listed });
      }
    }
    const unit = units[next];
    if (unit === undefined) return candidates;
    if (unit === SKIPPED) {
      gap += 1;
      if (gap > LONGEST_GAP) return candidates;
      continue;
    }
    gap = 0;
    node = childOf(trie, node, unit);
    if (node === 0) return candidates;
  }
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
