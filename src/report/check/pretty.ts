import type { Style } from "../style.ts";
import type { CheckRun } from "./check-run.ts";
import { problemBlock } from "./problem-block.ts";
import { ruleSummary } from "./rule-summary.ts";

/**
 * `malmoi check` for people: the problems, and at the end how many there are of each rule.
 * @param columns width of the terminal in cells; undefined where there is none
 */
export function prettyReport(run: CheckRun, columns: number | undefined, style: Style): string {
  const blocks = run.reports.flatMap(({ path, problems }) => {
    // As the user called it, not as a report of the whole project does.
    const file = { ...run.fileOf(path), path };
    return problems.map((problem) => problemBlock(problem, file, run, columns, style));
  });
  return [...blocks, ruleSummary(run, columns, style)].join("\n");
}
