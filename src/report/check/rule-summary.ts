import { CHECK_RULES } from "../../core/check-rules.ts";
import { SEVERITIES } from "../../core/problem.ts";
import type { Style } from "../style.ts";
import { textTable } from "../text-table.ts";
import type { CheckRun } from "./check-run.ts";
import { painterOf } from "./problem-block.ts";

/** How many problems there are of each rule, the gravest and then the most frequent first. */
export function ruleCounts(reports: CheckRun["reports"]) {
  const problems = reports.flatMap((report) => report.problems);
  return CHECK_RULES.flatMap((rule) => {
    const [first, ...more] = problems.filter((problem) => problem.rule === rule);
    return first === undefined ? [] : [{ rule, severity: first.severity, count: more.length + 1 }];
  }).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count,
  );
}

/** The end of a report for people: how much was mended, found, of which rules, and left out. */
export function ruleSummary(
  { reports, fixed = 0, excluded, translate }: CheckRun,
  columns: number | undefined,
  style: Style,
): string {
  const counts = ruleCounts(reports);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    ...(fixed === 0 ? [] : [translate("checked.fixed", { count: fixed })]),
    total === 0
      ? translate("checked.clean", { count: reports.length })
      : translate("checked.found", { count: total }),
    ...countLines(counts, translate, columns, style),
    ...(excluded === 0 ? [] : [translate("checked.excluded", { count: excluded })]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function countLines(
  counts: ReturnType<typeof ruleCounts>,
  translate: CheckRun["translate"],
  columns: number | undefined,
  style: Style,
): readonly string[] {
  const number = new Intl.NumberFormat("en");
  const widest = Math.max(...counts.map(({ count }) => number.format(count).length));
  const rows = counts.map(({ rule, severity, count }) => [
    number.format(count).padStart(widest),
    translate(`severity.${severity}`),
    rule,
    translate(`ruleHelp.${rule}.title`),
  ]);
  const severities = new Map<string, (text: string) => string>(
    SEVERITIES.map((severity) => [translate(`severity.${severity}`), painterOf(severity, style)]),
  );
  const paint = [
    style.strong,
    (text: string): string => severities.get(text)?.(text) ?? text,
    (text: string): string => text,
    style.faint,
  ];
  return textTable(rows, { indent: "  ", columns, paint }).flat();
}
