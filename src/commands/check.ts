import { newProblems } from "../check/baseline.ts";
import { checkDocuments } from "../check/check-documents.ts";
import type { CheckRule } from "../core/check-rules.ts";
import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { type FileProblems, SEVERITIES } from "../core/problem.ts";
import { checkListOf } from "./check-list-of.ts";
import { CHECK_FORMATS, checkReport } from "./check-report.ts";
import type { Context, Run } from "./command.ts";
import { documentsOf, STANDARD_INPUT } from "./documents.ts";
import { fixDocuments } from "./fix-documents.ts";
import { interactiveInput } from "./interactive-input.ts";
import { notedDocuments } from "./noted-documents.ts";
import { outputFormat } from "./output-format.ts";
import { readBaseline } from "./read-baseline.ts";
import { unfixedLines } from "./unfixed-lines.ts";
import { withSource } from "./with-source.ts";

/** `malmoi check FILE…`: what is wrong with the names and terms of Korean documents; `-` is standard input. */
export const run: Run = async (context) => {
  const { translate, language, print, say } = context;
  const { failOn, values } = context.arguments;
  const format = outputFormat(context, CHECK_FORMATS);
  const isInteractive = context.arguments.switches.has("interactive");
  const keyboard = isInteractive ? interactiveInput(context) : undefined;
  const settings = context.glossaryChoice.config.check;
  const named = documentsOf("check", context, settings.exclude);
  const { documents, fileOf, rowsOf } = notedDocuments(
    named.documents,
    format === "html" || isInteractive,
  );
  const isFixing = context.arguments.switches.has("fix");
  if (isFixing && context.operands.includes(STANDARD_INPUT)) {
    throw new MalmoiError("not-fixable", { path: STANDARD_INPUT });
  }
  const baseline = await Promise.all(values("baseline").slice(-1).map(readBaseline));
  const loaded = await context.loadGlossary();
  const list = await checkListOf(loaded, settings);
  const severities = { ...settings.severities, ...context.arguments.severities };
  const check = async (): Promise<readonly FileProblems<CheckRule>[]> => {
    const given = withSource(list, documents(), context);
    const found = await checkDocuments(list, given, { severities, ignore: settings.ignore });
    return baseline.reduce(newProblems, found);
  };
  if (keyboard !== undefined) {
    const { checkTerminal } = await import("./check-terminal.ts");
    const { glossary } = loaded;
    const seen = { reports: await check(), list, glossary, fileOf, rowsOf };
    return exitCode(await checkTerminal(context, keyboard, seen), failOn);
  }
  const { reports, count, refused } = isFixing
    ? await fixDocuments(check, context.arguments.encoding)
    : { reports: await check(), count: undefined, refused: [] };
  const { entryOf } = list;
  const { excluded } = named;
  const checked = { reports, fixed: count, excluded, fileOf, entryOf, language, translate };
  print(await checkReport(format, checked, rowsOf, context));
  for (const line of unfixedLines(refused, translate)) say(`malmoi: ${line}`);
  return exitCode(reports, failOn);
};

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
