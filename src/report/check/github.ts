import type { Severity } from "../../core/problem.ts";
import { sanitize } from "../../text/sanitize.ts";
import { checkMessage } from "../check-message.ts";
import type { CheckProblem, CheckRun } from "./check-run.ts";
import { placeOf } from "./place-of.ts";

/** Workflow commands that make annotations. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/**
 * `malmoi check --format github`: a workflow command of GitHub Actions for each problem, which shows
 * it at its line in a change. The place stands in the message too, because logs show no more.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotations({ reports, fileOf, translate }: CheckRun): string {
  return reports
    .flatMap(({ path, problems }) => {
      const file = fileOf(path);
      return problems.map((problem) => {
        const properties = {
          file: file.path,
          ...(file.isContainer ? {} : positionOf(problem)),
          title: `malmoi (${problem.rule})`,
        };
        const listed = Object.entries(properties).map(
          ([name, value]) => `${name}=${escapeProperty(String(value))}`,
        );
        const message = `${placeOf(file, problem)}: ${checkMessage(problem, translate)}`;
        return `::${COMMANDS[problem.severity]} ${listed.join(",")}::${escapeData(message)}\n`;
      });
    })
    .join("");
}

/** Columns count only where a problem begins and ends in one line. */
function positionOf({ line, column, end }: CheckProblem): object {
  if (end === undefined) return { line, col: column };
  return end.line === line
    ? { line, endLine: line, col: column, endColumn: end.column }
    : { line, endLine: end.line };
}

/** Escapes as the runner undoes it (actions/toolkit, command.ts); what is left of controls is shown. */
function escapeData(text: string): string {
  return sanitize(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
