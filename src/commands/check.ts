import { checkDocuments } from "../check/check-documents.ts";
import { makeCheckList } from "../check/check-list.ts";
import { EXIT } from "../core/exit-code.ts";
import { SEVERITIES } from "../core/problem.ts";
import { CHECK_FORMATS, checkReport } from "./check-report.ts";
import type { Run } from "./command.ts";
import { documentsOf } from "./documents.ts";
import { notedDocuments } from "./noted-documents.ts";
import { outputFormat } from "./output-format.ts";

/** `malmoi check FILE…`: what is wrong with the names and terms of Korean documents; `-` is standard input. */
export const run: Run = async (context) => {
  const { translate, language, print } = context;
  const { severities, failOn } = context.arguments;
  const format = outputFormat(context, CHECK_FORMATS);
  const named = documentsOf("check", context);
  const { documents, fileOf, rowsOf } = notedDocuments(named, format === "html");
  const { glossary } = await context.loadGlossary();
  const list = makeCheckList(glossary.entries);
  const reports = await checkDocuments(list, documents, { severities });
  const { entryOf } = list;
  const checked = { reports, fileOf, entryOf, language, translate };
  print(await checkReport(format, checked, rowsOf, context));
  const problems = reports.flatMap((report) => report.problems);
  const gravest = failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return problems.some(({ severity }) => gravest.includes(severity)) ? EXIT.problems : EXIT.done;
};
