import { readHistory } from "../files/query-history.ts";
import { guardTerminal } from "../files/terminal-guard.ts";
import { makeTranslate } from "../i18n/translator.ts";
import { keyChoicesOf } from "../tui/key-choices.ts";
import { makeKeymap } from "../tui/keymap.ts";
import { runBrowser } from "../tui/run.ts";
import { RESTORE } from "../tui/terminal/modes.ts";
import { browseServices } from "./browse-services.ts";
import type { Context } from "./command.ts";
import { screenOptions } from "./screen-options.ts";

/** Opens the interactive list, a query typed in, until the user leaves. */
export async function browseTerminal(context: Context, query: string): Promise<void> {
  const { glossaryChoice, arguments: given } = context;
  const keymap = makeKeymap(keyChoicesOf(glossaryChoice.config.keys));
  const history = given.switches.has("no-history")
    ? []
    : await readHistory(glossaryChoice.environment);
  const list = await context.loadGlossary();
  const leaveTerminal = guardTerminal(RESTORE);
  await runBrowser({
    ...list,
    language: context.language,
    translator: makeTranslate,
    keymap,
    query,
    categories: given.categories,
    history,
    services: browseServices(context),
    ...screenOptions(context),
  }).finally(leaveTerminal);
}
