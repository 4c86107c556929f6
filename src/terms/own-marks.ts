import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { marksOf } from "./gaps.ts";
import type { ListedTerm, Occurrence } from "./occurrence.ts";

const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
const MARKS_AFTER = /[^\p{L}\p{N}+%]+$/u;

/** An occurrence with the quotes that belong to the term, where the text has such: “双碳”目标. */
export function withOwnMarks(text: string, { start, end, listed }: Occurrence): Occurrence {
  const term = listed[0]?.term ?? "";
  const before = MARKS_BEFORE.exec(term)?.[0].length ?? 0;
  const after = MARKS_AFTER.exec(term)?.[0].length ?? 0;
  const hasBefore =
    before > 0 &&
    start >= before &&
    marksOf(text.slice(start - before, start)) === marksOf(term.slice(0, before));
  const hasAfter =
    after > 0 && marksOf(text.slice(end, end + after)) === marksOf(term.slice(-after));
  return { start: hasBefore ? start - before : start, end: hasAfter ? end + after : end, listed };
}

/** Whether a term begins or ends with a mark. */
export function hasMarks({ term }: ListedTerm): boolean {
  return (
    kindOfUnit(term.charCodeAt(0)) === KIND.other ||
    kindOfUnit(term.charCodeAt(term.length - 1)) === KIND.other
  );
}
