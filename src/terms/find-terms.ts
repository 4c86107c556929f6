import { type FoldedUnits, foldUnits, SKIPPED } from "../text/fold-units.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { type Candidate, longestFirst } from "./longest-first.ts";
import type { Occurrence } from "./occurrence.ts";
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
  const { units } = folded;
  const { trie, known } = finder;
  const room = makeRoom(trie);
  const found: Occurrence[] = [];
  let overlapping: Candidate[] = [];
  let overlapEnd = 0;
  const settle = (): void => {
    for (const chosen of longestFirst(overlapping)) {
      const { start, end, listed, form } = chosen;
      const occurrence = { start, end, listed };
      found.push(known.marked[form] === 1 ? withOwnMarks(text, occurrence) : occurrence);
    }
    overlapping = [];
  };
  for (let at = 0; at < units.length; at += 1) {
    if (!mayFollow(trie, units, at) || !mayBegin(units, at)) continue;
    const count = keysAt(trie, units, at, room);
    for (let index = 0; index < count; index += 1) {
      const stretch = stretchOf(folded, text, at, room[2 * index + 1] ?? 0);
      if (stretch === undefined) continue;
      const form = room[2 * index] ?? 0;
      const listed = termsThatStand(finder, text, form, stretch);
      if (listed.length === 0) continue;
      const { start, end } = stretch;
      if (start >= overlapEnd && overlapping.length > 0) settle();
      overlapping.push({
        start,
        end,
        listed,
        form,
        size: sizeOf(units, at, room[2 * index + 1] ?? 0),
      });
      overlapEnd = Math.max(overlapEnd, end);
    }
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

/** Units of a term, those that were passed over left out. */
function sizeOf(units: Uint16Array, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at += 1) if (units[at] !== SKIPPED) size += 1;
  return size;
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
  const first = units[from] ?? 0;
  const last = units[to - 1] ?? 0;
  if (offsets === undefined) {
    let at = from;
    while (at < to && text.charCodeAt(at) === units[at]) at += 1;
    return { start: from, end: to, first, last, isAsFolded: at === to };
  }
  const start = offsets[from] ?? 0;
  const end = offsets[to] ?? 0;
  if (offsets[from - 1] === start || offsets[to - 1] === end) return undefined;
  return { start, end, first, last, isAsFolded: false };
}
