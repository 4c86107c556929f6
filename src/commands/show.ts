import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { entryReport } from "../report/entry-report.ts";
import { toJson } from "../report/json.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Run } from "./command.ts";
import { entriesFor } from "./entries-for.ts";

/** `malmoi show ID|TERM`: one entry in full; all that have the term where it is ambiguous. */
export const run: Run = async (context) => {
  const { operands, arguments: given, translate, style, columns, print } = context;
  const term = operands.join(" ");
  if (term.trim() === "") {
    throw new MalmoiError("missing-argument", {
      command: "show",
      argument: translate("help.argument.term"),
    });
  }
  const { glossary, index } = await context.loadGlossary();
  const entries = entriesFor(glossary, index, term).filter(
    ({ category }) => given.categories.length === 0 || given.categories.includes(category),
  );
  if (given.switches.has("json")) print(toJson({ entries }));
  else if (entries.length === 0) print(`${translate("show.none", { term: sanitize(term) })}\n`);
  else {
    const reports = entries.map((entry) => entryReport(entry, glossary, translate, style, columns));
    print(`${reports.join("\n\n")}\n`);
  }
  return EXIT.done;
};
