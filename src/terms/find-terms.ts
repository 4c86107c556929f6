import { type FoldedUnits, foldUnits, SKIPPED } from "../text/fold-units.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { type Candidate, longestFirst } from "./longest-first.ts";
import type { Occurrence } from "./occurrence.ts";
import { withOwnMarks } from "./own-marks.ts";
import type { TermFinder } from "./term-finder.ts";
import { keysAt, makeRoom, mayFollow } from "./term-trie.ts";
import { termsThatStand } from "./terms-that-stand.ts";

/**
 * Finds the terms of a list in a text, in order and without overlap: the longest wins, of two equally
 * long ones the first. One pass, in time that depends on the text alone.
 */
export function findTerms(finder: TermFinder, text: string): readonly Occurrence[] {
  const folded = foldUnits(text);
  const { units, offsets } = folded;
  const { trie, forms } = finder;
  const room = makeRoom(trie);
  const found: Occurrence[] = [];
  let overlapping: Candidate[] = [];
  let overlapEnd = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (!mayFollow(trie, units, at) || !mayBegin(units, at)) continue;
    const count = keysAt(trie, units, at, room);
    for (let index = 0; index < count; index += 1) {
      const number = room[2 * index] ?? 0;
      const last = room[2 * index + 1] ?? 0;
      if (!isWhole(folded, at, last)) continue;
      const start = offsets === undefined ? at : (offsets[at] ?? 0);
      const end = offsets === undefined ? last : (offsets[last] ?? 0);
      const listed = termsThatStand(finder, text, number, start, end);
      if (listed.length === 0) continue;
      if (start >= overlapEnd && overlapping.length > 0) {
        for (const chosen of longestFirst(overlapping)) found.push(withOwnMarks(text, chosen));
        overlapping = [];
      }
      overlapping.push({ start, end, listed, size: forms[number]?.key.length ?? 0 });
      overlapEnd = Math.max(overlapEnd, end);
    }
  }
  for (const chosen of longestFirst(overlapping)) found.push(withOwnMarks(text, chosen));
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

/** Whether units neither begin nor end inside what folds as one. */
function isWhole({ offsets }: FoldedUnits, from: number, to: number): boolean {
  return (
    offsets === undefined ||
    (offsets[from - 1] !== offsets[from] && offsets[to - 1] !== offsets[to])
  );
}
