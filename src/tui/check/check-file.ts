import type { Fix } from "../../core/fix.ts";
import type { CheckProblem } from "../../report/check/check-run.ts";
import { documentView, type ViewRow } from "../../report/check/html/document-view.ts";
import { isReplaceable } from "../../report/check/is-replaceable.ts";
import type { KeptRow } from "../../report/check/kept-rows.ts";
import { width } from "../../text/width.ts";

/** A document with problems, as the check view goes through it. */
export interface CheckFile {
  /** As the command line names it. */
  readonly path: string;
  /** Whether it can be written back: no container and not standard input. */
  readonly isWritable: boolean;
  readonly problems: readonly CheckProblem[];
  readonly rows: readonly ViewRow[];
  /** By problem: the row that it begins in. */
  readonly rowOf: readonly number[];
  /** Cells of the longest name of a row. */
  readonly nameCells: number;
}

/** @param kept rows of the document, see `documentView` */
export function makeCheckFile(
  file: Pick<CheckFile, "path" | "isWritable" | "problems">,
  kept: readonly KeptRow[],
): CheckFile {
  const numbered = file.problems.map((problem, index) => ({ number: index, problem }));
  const rows = documentView(numbered, kept);
  const rowOf: number[] = [];
  for (const [at, { problems }] of rows.entries()) {
    for (const { number } of problems) rowOf[number] = at;
  }
  const nameCells = rows.reduce((most, { row }) => Math.max(most, width(row.name)), 1);
  return { ...file, rows, rowOf, nameCells };
}

/** What each suggestion of a problem would change; none where they cannot stand in its place. */
export function choicesOf(problem: CheckProblem | undefined): readonly Fix[] {
  return problem === undefined || !isReplaceable(problem) ? [] : (problem.choices ?? []);
}
