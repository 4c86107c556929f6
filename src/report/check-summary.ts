import type { FileProblems } from "../core/problem.ts";
import type { Translate } from "../i18n/translator.ts";

/** What happened besides finding problems. */
export interface CheckRun {
  /** How many problems were mended; undefined where none were to be. */
  readonly fixed: number | undefined;
  /** How many files the configuration leaves out. */
  readonly excluded: number;
}

/** The last lines of a check: how much was found, mended and left out. */
export function checkSummary(
  reports: readonly FileProblems[],
  { fixed = 0, excluded }: CheckRun,
  translate: Translate,
): string {
  const problems = reports.reduce((sum, report) => sum + report.problems.length, 0);
  const lines = [
    ...(fixed === 0 ? [] : [translate("checked.fixed", { count: fixed })]),
    problems === 0
      ? translate("checked.clean", { count: reports.length })
      : translate("checked.found", { count: problems }),
    ...(excluded === 0 ? [] : [translate("checked.excluded", { count: excluded })]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
