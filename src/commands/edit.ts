import type { Entry } from "../core/entry.ts";
import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { openInEditor } from "../files/open-editor.ts";
import { readText } from "../files/read-text.ts";
import { BrokenFilesError } from "../glossary/broken-files.ts";
import { parseGlossaryFile } from "../glossary/parse.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Run } from "./command.ts";
import { entriesFor } from "./entries-for.ts";
import { pathOnDisk } from "./path-on-disk.ts";

/**
 * `malmoi edit ID|TERM`: opens the file of an entry in the user's editor, at its line, and looks for
 * faults afterwards.
 * @throws MalmoiError where there is no such entry or several, or nobody sits at the terminal
 * @throws BrokenFilesError where the file has faults now
 */
export const run: Run = async (context) => {
  const { operands, translate, glossaryChoice, interactive, print } = context;
  const term = operands.join(" ").trim();
  if (term === "") {
    const argument = translate("help.argument.term");
    throw new MalmoiError("missing-argument", { command: "edit", argument });
  }
  const { glossary, index } = await context.loadGlossary();
  const { file, line } = onlyOne(term, entriesFor(glossary, index, term));
  if (!interactive) throw new MalmoiError("no-terminal", { command: "edit" });
  const path = pathOnDisk(file, context);
  const before = await readText(path);
  await openInEditor(path, line, glossaryChoice.environment);
  const text = await readText(path);
  const parsed = parseGlossaryFile(path, text);
  if (parsed.problems.length > 0) throw new BrokenFilesError([parsed]);
  print(
    `${translate(text === before ? "editing.same" : "editing.changed", { path: sanitize(path) })}\n`,
  );
  return EXIT.done;
};

function onlyOne(term: string, entries: readonly Entry[]): Entry {
  const [entry, ...others] = entries;
  if (entry === undefined) throw new MalmoiError("no-entry", { id: term });
  if (others.length === 0) return entry;
  throw new MalmoiError("several-entries", { term, ids: entries.map(({ id }) => id).join(", ") });
}
