import type { CheckProblem } from "./check-run.ts";

/** Rules whose suggestions say what is missing in a stretch, not what may stand in its place. */
const ELSEWHERE: ReadonlySet<string> = new Set<CheckProblem["rule"]>(["missing-term"]);

/** Whether a suggestion may be written in place of what a problem is about. */
export function isReplaceable({ rule, suggestions }: CheckProblem): boolean {
  return suggestions.length > 0 && !ELSEWHERE.has(rule);
}
