import type { CheckProblem, CheckRun } from "../report/check/check-run.ts";
import type { KeptRow } from "../report/check/kept-rows.ts";
import { checkMessage } from "../report/check-message.ts";
import { problemsJson, toJson } from "../report/json.ts";
import type { Context } from "./command.ts";

/** Formats of `malmoi check`, the usual one first. */
export const CHECK_FORMATS = ["pretty", "json", "sarif", "github", "html"] as const;

/** What `malmoi check` prints. */
export async function checkReport(
  format: (typeof CHECK_FORMATS)[number],
  run: CheckRun,
  rowsOf: (path: string) => readonly KeptRow[],
  { columns, style }: Context,
): Promise<string> {
  const { reports, translate } = run;
  const messageOf = (problem: CheckProblem): string => checkMessage(problem, translate);
  switch (format) {
    case "json":
      return toJson(problemsJson(reports, messageOf, run.fixed));
    case "sarif":
      return toJson((await import("../report/check/sarif.ts")).sarifLog(run));
    case "github":
      return (await import("../report/check/github.ts")).githubAnnotations(run);
    case "html":
      return (await import("../report/check/html/page.ts")).htmlPage(run, rowsOf);
    case "pretty":
      return (await import("../report/check/pretty.ts")).prettyReport(run, columns, style);
  }
}
