import type { CheckList } from "../check/check-list.ts";
import type { CheckRule } from "../core/check-rules.ts";
import type { Glossary } from "../core/glossary.ts";
import type { FileProblems } from "../core/problem.ts";
import { projectConfig } from "../files/config.ts";
import { guardTerminal } from "../files/terminal-guard.ts";
import { makeTranslate } from "../i18n/translator.ts";
import { makeCheckFile } from "../tui/check/check-file.ts";
import { CHECK_KEY_TABLE } from "../tui/check/key-table.ts";
import { runCheckView } from "../tui/check/run.ts";
import { keyChoicesOf } from "../tui/key-choices.ts";
import { keymapOf } from "../tui/keymap.ts";
import { RESTORE } from "../tui/terminal/modes.ts";
import { checkServices } from "./check-services.ts";
import type { Context } from "./command.ts";
import { STANDARD_INPUT } from "./documents.ts";
import type { InteractiveInput } from "./interactive-input.ts";
import type { NotedDocuments } from "./noted-documents.ts";
import { screenOptions } from "./screen-options.ts";

/** What was checked. */
export interface Checked extends Pick<NotedDocuments, "fileOf" | "rowsOf"> {
  readonly reports: readonly FileProblems<CheckRule>[];
  readonly list: CheckList;
  readonly glossary: Glossary;
}

/**
 * Goes through the problems of documents on the screen.
 * @param keyboard is let go
 * @returns what is wrong with them still
 */
export async function checkTerminal(
  context: Context,
  keyboard: InteractiveInput,
  { reports, list, glossary, fileOf, rowsOf }: Checked,
): Promise<readonly FileProblems<CheckRule>[]> {
  const { glossaryChoice, operands } = context;
  // Faults of the configuration are no places in a document.
  const shown = reports.filter(
    ({ path, problems }) => problems.length > 0 && operands.includes(path),
  );
  if (shown.length === 0) {
    keyboard.close();
    context.print(`${context.translate("checked.clean", { count: reports.length })}\n`);
    return reports;
  }
  const files = shown.map(({ path, problems }) => {
    const isWritable = path !== STANDARD_INPUT && !fileOf(path).isContainer;
    return makeCheckFile({ path, isWritable, problems }, rowsOf(path));
  });
  const configPath = projectConfig("");
  const keymap = keymapOf(CHECK_KEY_TABLE, keyChoicesOf(glossaryChoice.config.keys));
  const leaveTerminal = guardTerminal(RESTORE);
  const { results, told } = await runCheckView({
    files,
    glossary,
    entryOf: list.entryOf,
    language: context.language,
    translator: makeTranslate,
    keymap,
    configPath,
    services: checkServices(context, configPath),
    ...screenOptions(context, keyboard.input),
  }).finally(() => {
    leaveTerminal();
    keyboard.close();
  });
  for (const text of told) context.print(`${text(context.translate)}\n`);
  const left = new Map(results.map((result) => [result.path, result.left]));
  return reports.map(({ path, problems }) => ({ path, problems: left.get(path) ?? problems }));
}
