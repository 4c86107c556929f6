import type { CheckProblem } from "../check-run.ts";
import type { KeptRow } from "../kept-rows.ts";

/** A problem with its number in the report, from 1. */
export interface NumberedProblem {
  readonly number: number;
  readonly problem: CheckProblem;
}

/** Where a problem is in a row. */
export interface Mark extends NumberedProblem {
  readonly start: number;
  readonly end: number;
}

/** A row as it is shown, with the problems in it. */
export interface ViewRow {
  readonly row: KeptRow;
  readonly marks: readonly Mark[];
  /** Problems that begin in it. */
  readonly problems: readonly NumberedProblem[];
  /** Whether rows before it are not shown. */
  readonly isBehindGap: boolean;
}

/** Of documents with more rows, only those around problems are shown. */
const MOST_ROWS = 2000;
const AROUND = 3;

/**
 * The rows of a document that a page shows: all of them, or those near problems where there are many.
 * @param problems of the document, by place
 * @param kept what was kept of the document; what stands behind that is shown by its excerpt
 */
export function documentView(
  problems: readonly NumberedProblem[],
  kept: readonly KeptRow[],
): readonly ViewRow[] {
  const rows = [...kept].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const byRow = Map.groupBy(problems, ({ problem }) => rowAround(rows, problem));
  const marks = [...byRow].flatMap(([at, begun]) =>
    at < 0 ? [] : begun.flatMap((problem) => marksFrom(rows, at, problem)),
  );
  const marksByRow = Map.groupBy(marks, ({ at }) => at);
  const isNear = (index: number): boolean => {
    for (let near = index - AROUND; near <= index + AROUND; near += 1) {
      if (near >= 0 && byRow.has(near)) return true;
    }
    return false;
  };
  const shown = rows.flatMap((row, index) =>
    rows.length > MOST_ROWS && !isNear(index)
      ? []
      : [
          {
            row,
            index,
            marks: marksByRow.get(index)?.map(({ mark }) => mark) ?? [],
            problems: byRow.get(index) ?? [],
          },
        ],
  );
  const excerpts = (byRow.get(-1) ?? []).map((problem) => ({ ...excerptOf(problem), index: -1 }));
  let last = -1;
  return [...shown, ...excerpts]
    .sort((a, b) => a.row.range[0] - b.row.range[0])
    .map(({ index, ...row }) => {
      const isBehindGap = index < 0 || index !== last + 1;
      last = index < 0 ? Number.NaN : index;
      return { ...row, isBehindGap };
    });
}

/** The row that a problem begins in, of several the innermost; -1 where it was not kept. */
function rowAround(rows: readonly KeptRow[], { range: [start] }: CheckProblem): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.range[0] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at -= 1) {
    if ((rows[at]?.range[1] ?? 0) >= start) return at;
  }
  return -1;
}

/** A problem marked in the row it begins in and, where it goes on, in those behind. */
function marksFrom(
  rows: readonly KeptRow[],
  from: number,
  numbered: NumberedProblem,
): readonly { readonly at: number; readonly mark: Mark }[] {
  const [begin, stop] = numbered.problem.range;
  const marks: { readonly at: number; readonly mark: Mark }[] = [];
  let reached = -1;
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.range[0] >= stop) break;
    // What stands inside of another row is a text of its own.
    if (row.range[0] < reached) continue;
    reached = row.range[1];
    const start = Math.max(0, row.offsetOf(begin));
    const end = Math.min(row.text.length, row.offsetOf(stop));
    if (start < end) marks.push({ at, mark: { ...numbered, start, end } });
  }
  return marks;
}

function excerptOf(numbered: NumberedProblem): Omit<ViewRow, "isBehindGap"> {
  const { line, range, excerpt, label } = numbered.problem;
  const { text, range: within } = excerpt ?? { text: "", range: [0, 0] as const };
  const start = range[0] - within[0];
  return {
    row: {
      line,
      name: label ?? String(line),
      text,
      range: [start, start + text.length],
      offsetOf: (offset) => offset - start,
    },
    marks: [{ ...numbered, start: within[0], end: within[1] }],
    problems: [numbered],
  };
}
