import type { CheckProblem } from "../check-run.ts";
import type { KeptLine, KeptLines } from "../kept-lines.ts";

/** A problem with its number in the report, from 1. */
export interface NumberedProblem {
  readonly number: number;
  readonly problem: CheckProblem;
}

/** Where a problem is in a line. */
export interface Mark extends NumberedProblem {
  readonly start: number;
  readonly end: number;
}

/** A line as it is shown, with the problems in it. */
export interface ViewLine extends KeptLine {
  readonly line: number;
  readonly marks: readonly Mark[];
  /** Problems that begin in it. */
  readonly problems: readonly NumberedProblem[];
  /** Whether lines before it are not shown. */
  readonly follows: boolean;
}

/** Of documents with more lines, only those around problems are shown. */
const MOST_LINES = 2000;
const AROUND = 3;

/**
 * The lines of a document that a page shows: all of it, or what is near problems where it is long.
 * @param lines what was kept of the document; lines with problems are shown also where they were not
 */
export function documentView(
  problems: readonly NumberedProblem[],
  lines: KeptLines,
): readonly ViewLine[] {
  const beginning = Map.groupBy(problems, ({ problem }) => problem.line);
  const covering = Map.groupBy(
    problems.flatMap((one) => linesOf(one.problem).map((line) => ({ line, one }))),
    ({ line }) => line,
  );
  const numbers = new Set([...lines.keys(), ...beginning.keys()]);
  const isNear = (line: number): boolean => {
    for (let near = line - AROUND; near <= line + AROUND; near += 1) {
      if (beginning.has(near)) return true;
    }
    return false;
  };
  let last = 0;
  return [...numbers]
    .sort((a, b) => a - b)
    .filter((line) => numbers.size <= MOST_LINES || isNear(line))
    .map((line) => {
      const begun = beginning.get(line) ?? [];
      const kept = lines.get(line);
      const shown = kept ?? begun[0]?.problem.excerpt ?? { text: "" };
      const marks = (covering.get(line) ?? []).flatMap(({ one }) =>
        kept === undefined && one !== begun[0] ? [] : markIn(line, shown.text, one, kept),
      );
      const follows = line !== last + 1;
      last = line;
      const { text } = shown;
      return { ...(kept ?? { text }), line, marks, problems: begun, follows };
    });
}

function linesOf({ line, end }: CheckProblem): readonly number[] {
  const last = end?.line ?? line;
  return Array.from({ length: last - line + 1 }, (_, index) => line + index);
}

function markIn(
  line: number,
  text: string,
  numbered: NumberedProblem,
  kept: KeptLine | undefined,
): readonly Mark[] {
  const { line: first, column, end, range, excerpt } = numbered.problem;
  const last = end ?? { line: first, column: column + range[1] - range[0] };
  const [start, stop] =
    kept === undefined
      ? (excerpt?.range ?? [0, 0])
      : [line === first ? column - 1 : 0, line === last.line ? last.column - 1 : text.length];
  const mark = { ...numbered, start, end: Math.min(stop, text.length) };
  return mark.start < mark.end ? [mark] : [];
}
