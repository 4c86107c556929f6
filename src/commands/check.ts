import { newProblems } from "../check/baseline.ts";
import { checkDocuments } from "../check/check-documents.ts";
import type { CheckRule } from "../core/check-rules.ts";
import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { type FileProblems, SEVERITIES } from "../core/problem.ts";
import { checkMessage } from "../report/check-message.ts";
import { checkSummary } from "../report/check-summary.ts";
import { problemsJson, toJson } from "../report/json.ts";
import { problemLines } from "../report/problem-report.ts";
import { checkListOf } from "./check-list-of.ts";
import type { Context, Run } from "./command.ts";
import { documentsOf, STANDARD_INPUT } from "./documents.ts";
import { fixDocuments } from "./fix-documents.ts";
import { outputFormat } from "./output-format.ts";
import { readBaseline } from "./read-baseline.ts";

const FORMATS = ["pretty", "json"] as const;

/** `malmoi check FILE…`: what is wrong with the names and terms of Korean documents; `-` is standard input. */
export const run: Run = async (context) => {
  const { translate, style, print, say } = context;
  const { failOn, values } = context.arguments;
  const format = outputFormat(context, FORMATS);
  const settings = context.glossaryChoice.config.check;
  const { documents, excluded } = documentsOf("check", context, settings.exclude);
  const isFixing = context.arguments.switches.has("fix");
  if (isFixing && context.operands.includes(STANDARD_INPUT)) {
    throw new MalmoiError("not-fixable", { path: STANDARD_INPUT });
  }
  const baseline = await Promise.all(values("baseline").slice(-1).map(readBaseline));
  const loaded = await context.loadGlossary();
  const list = await checkListOf(loaded, settings);
  const severities = { ...settings.severities, ...context.arguments.severities };
  const check = async (): Promise<readonly FileProblems<CheckRule>[]> => {
    const found = await checkDocuments(list, documents(), { severities, ignore: settings.ignore });
    return baseline.reduce(newProblems, found);
  };
  const { reports, count, refused } = isFixing
    ? await fixDocuments(check, context.arguments.encoding)
    : { reports: await check(), count: undefined, refused: [] };
  const messageOf = (problem: Parameters<typeof checkMessage>[0]): string =>
    checkMessage(problem, translate);
  if (format === "json") print(toJson(problemsJson(reports, messageOf, count)));
  else {
    print(problemLines(reports, messageOf, translate, style));
    print(checkSummary(reports, { fixed: count, excluded }, translate));
  }
  for (const line of unfixedLines(refused, translate)) say(line);
  return exitCode(reports, failOn);
};

function unfixedLines(
  refused: Awaited<ReturnType<typeof fixDocuments>>["refused"],
  translate: Context["translate"],
): readonly string[] {
  const kinds = Map.groupBy(refused, ({ path, reason }) => `${reason} ${path}`);
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { path, reason } = first;
    return `malmoi: ${translate(`checked.unfixed.${reason}`, { path, count: others.length + 1 })}`;
  });
}

function exitCode(
  reports: readonly FileProblems[],
  failOn: Context["arguments"]["failOn"],
): typeof EXIT.problems | typeof EXIT.done {
  const gravest = failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const isGrave = reports.some(({ problems }) =>
    problems.some(({ severity }) => gravest.includes(severity)),
  );
  return isGrave ? EXIT.problems : EXIT.done;
}
