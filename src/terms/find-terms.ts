import { type FoldedUnits, foldUnits, SKIPPED } from "../text/fold-units.ts";
import { KIND, KINDS } from "../text/script-of-unit.ts";
import type { Occurrence } from "./occurrence.ts";
import { makeOverlaps } from "./overlaps.ts";
import { withOwnMarks } from "./own-marks.ts";
import type { TermFinder } from "./term-finder.ts";
import { keysAt, makeRoom, mayFollow } from "./term-trie.ts";
import { type Stretch, termsThatStand } from "./terms-that-stand.ts";

/**
 * Finds the terms of a list in a text, in order and without overlap: the longest wins, of two equally
 * long ones the first. One pass, in time that depends on the text alone.
 */
export function findTerms(finder: TermFinder, text: string): readonly Occurrence[] {
  const folded = foldUnits(text);
  const { units, offsets } = folded;
  const { trie, known } = finder;
  const room = makeRoom(trie);
  const found: Occurrence[] = [];
  const overlaps = makeOverlaps(
    (form, from, to) => {
      const stretch = stretchOf(folded, text, from, to);
      if (stretch === undefined) return undefined;
      const listed = termsThatStand(finder, text, form, stretch);
      if (listed.length === 0) return undefined;
      return { start: stretch.start, end: stretch.end, listed, form, size: stretch.size };
    },
    ({ start, end, listed, form }) => {
      const occurrence = { start, end, listed };
      found.push(known.marked[form] === 1 ? withOwnMarks(text, occurrence) : occurrence);
    },
  );
  let before: number = KIND.other;
  for (let at = 0; at < units.length; at += 1) {
    const kind = KINDS[units[at] ?? SKIPPED] ?? KIND.other;
    const isInside = isInsideWord(before, kind);
    before = kind;
    if (isInside || !mayFollow(trie, units, at)) continue;
    for (let index = keysAt(trie, units, at, room) - 1; index >= 0; index -= 1) {
      const to = room[2 * index + 1] ?? 0;
      const isOffset = offsets !== undefined;
      const start = isOffset ? (offsets[at] ?? 0) : at;
      overlaps.add(room[2 * index] ?? 0, at, to, start, isOffset ? (offsets[to] ?? 0) : to);
    }
  }
  overlaps.settle();
  return found;
}

/** Inside a Korean word, an English word or a number nothing begins. */
function isInsideWord(before: number, kind: number): boolean {
  if (kind === KIND.hangul) return before === KIND.hangul;
  return (
    (kind === KIND.latin || kind === KIND.digit) && (before === KIND.latin || before === KIND.digit)
  );
}

/**
 * Where units stand in the text.
 * @returns undefined where they begin or end inside what folds as one
 */
function stretchOf(
  { units, offsets }: FoldedUnits,
  text: string,
  from: number,
  to: number,
): Stretch | undefined {
  const start = offsets === undefined ? from : (offsets[from] ?? 0);
  const end = offsets === undefined ? to : (offsets[to] ?? 0);
  if (offsets !== undefined && (offsets[from - 1] === start || offsets[to - 1] === end)) {
    return undefined;
  }
  let same = from;
  let size = 0;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (unit === SKIPPED) continue;
    size += 1;
    if (same === at && text.charCodeAt(start + at - from) === unit) same += 1;
  }
  const isAsFolded = same === to && end - start === to - from;
  return { start, end, size, first: units[from] ?? 0, last: units[to - 1] ?? 0, isAsFolded };
}
