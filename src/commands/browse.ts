import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { statisticsOf } from "../core/statistics.ts";
import { toJson } from "../report/json.ts";
import { overviewReport } from "../report/overview-report.ts";
import { nearest } from "../text/nearest.ts";
import { VERSION } from "../version.ts";
import type { Context, Run } from "./command.ts";
import { COMMAND_NAMES } from "./command-names.ts";
import { find, printResult } from "./search.ts";

/**
 * `malmoi [QUERY…]`: the interactive list on a terminal; elsewhere results for a query, and
 * without one an overview.
 */
export const run: Run = async (context) => {
  const query = context.operands.join(" ");
  refuseMistypedCommand(context);
  if (context.interactive && !context.arguments.switches.has("json")) {
    const { browseTerminal } = await import("./browse-terminal.ts");
    await browseTerminal(context, query);
    return EXIT.done;
  }
  if (query.trim() === "") return overview(context);
  const result = await find(context, query);
  if (result.total === 0 && looksLikeCommand(context.operands))
    throw unknownCommand(context.operands);
  await printResult(context, query, result);
  return EXIT.done;
};

async function overview({
  loadGlossary,
  arguments: given,
  translate,
  style,
  print,
}: Context): Promise<typeof EXIT.done> {
  const statistics = statisticsOf((await loadGlossary()).glossary.entries);
  print(
    given.switches.has("json")
      ? toJson(statistics)
      : overviewReport(VERSION, statistics, translate, style),
  );
  return EXIT.done;
}

/** One lower-case Latin word at the front: what a command that does not exist looks like. */
function looksLikeCommand([first]: readonly string[]): boolean {
  return first !== undefined && /^[a-z][a-z-]*$/.test(first);
}

/** `serach 상하이` is a slip of the hand, not a search for both words. */
function refuseMistypedCommand({ operands }: Context): void {
  const [first = ""] = operands;
  if (operands.length > 1 && looksLikeCommand(operands) && nearest(first, COMMAND_NAMES)) {
    throw unknownCommand(operands);
  }
}

function unknownCommand([command = ""]: readonly string[]): MalmoiError {
  return new MalmoiError("unknown-command", { command }, nearest(command, COMMAND_NAMES));
}
