import { checkDocuments } from "../check/check-documents.ts";
import { EXIT } from "../core/exit-code.ts";
import { SEVERITIES } from "../core/problem.ts";
import { checkMessage } from "../report/check-message.ts";
import { problemsJson, toJson } from "../report/json.ts";
import { problemLines } from "../report/problem-report.ts";
import { checkListOf } from "./check-list-of.ts";
import type { Context, Run } from "./command.ts";
import { documentsOf } from "./documents.ts";
import { outputFormat } from "./output-format.ts";

const FORMATS = ["pretty", "json"] as const;

/** `malmoi check FILE…`: what is wrong with the names and terms of Korean documents; `-` is standard input. */
export const run: Run = async (context) => {
  const { translate, style, print } = context;
  const { severities, failOn } = context.arguments;
  const format = outputFormat(context, FORMATS);
  const documents = documentsOf("check", context);
  const loaded = await context.loadGlossary();
  const list = await checkListOf(loaded);
  const reports = await checkDocuments(list, documents, { severities });
  const messageOf = (problem: Parameters<typeof checkMessage>[0]): string =>
    checkMessage(problem, translate);
  const problems = reports.flatMap((report) => report.problems);
  if (format === "json") print(toJson(problemsJson(reports, messageOf)));
  else {
    print(problemLines(reports, messageOf, translate, style));
    print(summary(context, problems.length, reports.length));
  }
  const gravest = failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return problems.some(({ severity }) => gravest.includes(severity)) ? EXIT.problems : EXIT.done;
};

function summary({ translate }: Context, problems: number, files: number): string {
  const found =
    problems === 0
      ? translate("checked.clean", { count: files })
      : translate("checked.found", { count: problems });
  return `${found}\n`;
}
