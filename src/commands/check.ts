import { checkDocuments } from "../check/check-documents.ts";
import { makeCheckList } from "../check/check-list.ts";
import { EXIT } from "../core/exit-code.ts";
import { SEVERITIES } from "../core/problem.ts";
import { checkMessage } from "../report/check-message.ts";
import { problemsJson, toJson } from "../report/json.ts";
import { problemLines } from "../report/problem-report.ts";
import type { Context, Run } from "./command.ts";
import { documentsOf } from "./documents.ts";
import { outputFormat } from "./output-format.ts";
import { withSource } from "./with-source.ts";

const FORMATS = ["pretty", "json"] as const;

/** `malmoi check FILE…`: what is wrong with the names and terms of Korean documents; `-` is standard input. */
export const run: Run = async (context) => {
  const { translate, style, print } = context;
  const { severities, failOn } = context.arguments;
  const format = outputFormat(context, FORMATS);
  const opened = documentsOf("check", context);
  const { glossary } = await context.loadGlossary();
  const list = makeCheckList(glossary.entries);
  const documents = withSource(list, opened, context);
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
