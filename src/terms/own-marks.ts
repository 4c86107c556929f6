import { marksOf } from "./gaps.ts";
import type { ListedTerm } from "./occurrence.ts";

const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
const MARKS_AFTER = /[^\p{L}\p{N}+%]+$/u;

/** A range with the quotes that belong to the term, where the text has such: “双碳”目标. */
export function withOwnMarks(
  text: string,
  [start, end]: readonly [start: number, end: number],
  listed: readonly ListedTerm[],
): readonly [start: number, end: number] {
  const term = listed[0]?.term ?? "";
  const before = MARKS_BEFORE.exec(term)?.[0].length ?? 0;
  const after = MARKS_AFTER.exec(term)?.[0].length ?? 0;
  const hasBefore =
    before > 0 &&
    start >= before &&
    marksOf(text.slice(start - before, start)) === marksOf(term.slice(0, before));
  const hasAfter =
    after > 0 && marksOf(text.slice(end, end + after)) === marksOf(term.slice(-after));
  return [hasBefore ? start - before : start, hasAfter ? end + after : end];
}
