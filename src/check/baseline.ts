import type { CheckRule } from "../core/check-rules.ts";
import type { FileProblems, Problem } from "../core/problem.ts";

/** How often a problem was there, by its file, rule and word; lines move and say nothing. */
export type Baseline = ReadonlyMap<string, number>;

/**
 * The problems that a report of `malmoi check --json` has.
 * @returns undefined where the value is no such report
 */
export function baselineOf(report: unknown): Baseline | undefined {
  const known = new Map<string, number>();
  const files = field(report, "files");
  if (!Array.isArray(files)) return undefined;
  for (const file of files) {
    const [path, problems] = [field(file, "path"), field(file, "problems")];
    if (typeof path !== "string" || !Array.isArray(problems)) return undefined;
    for (const problem of problems) {
      const [rule, text] = [field(problem, "rule"), field(problem, "text")];
      if (typeof rule !== "string" || typeof text !== "string") return undefined;
      const key = keyOf(path, { rule, text });
      known.set(key, (known.get(key) ?? 0) + 1);
    }
  }
  return known;
}

/** The problems that are new; of one that is met more often than before, the last ones. */
export function newProblems(
  reports: readonly FileProblems<CheckRule>[],
  baseline: Baseline,
): readonly FileProblems<CheckRule>[] {
  const left = new Map(baseline);
  return reports.map(({ path, problems }) => ({
    path,
    problems: problems.filter((problem) => {
      const key = keyOf(path, problem);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    }),
  }));
}

function keyOf(path: string, { rule, text }: Pick<Problem, "text"> & { readonly rule: string }) {
  return JSON.stringify([path, rule, text]);
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
