import { EXIT } from "../core/exit-code.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { BrokenFilesError } from "../glossary/broken-files.ts";
import { formatGlossaryFile } from "../glossary/format.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import { parseGlossaryFile } from "../glossary/parse.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Run } from "./command.ts";
import { glossaryTexts } from "./glossary-texts.ts";
import { pathOnDisk } from "./path-on-disk.ts";
import { shownFiles } from "./progress.ts";

/** A file whose layout is not canonical, and what it should be. */
interface Change {
  readonly file: GlossaryText;
  readonly text: string;
}

/**
 * `malmoi fmt`: puts glossary files in canonical order and layout; `--check` only says which are
 * not. Nothing is written before every file is understood.
 */
export const run: Run = async (context) => {
  const { translate, print, arguments: given } = context;
  const files = (await glossaryTexts(context)).filter(({ kind }) => kind === "entries");
  const changes: Change[] = [];
  for (const file of shownFiles(files, context.progress)) changes.push(...changeOf(file));
  if (given.switches.has("check")) {
    for (const { file } of changes) print(`${sanitize(file.path)}: ${translate("fmt.would")}\n`);
    if (changes.length === 0) print(`${translate("fmt.unchanged")}\n`);
    return changes.length === 0 ? EXIT.done : EXIT.problems;
  }
  const isNamed = context.operands.length > 0;
  for (const { file, text } of changes) {
    await writeAtomic(isNamed ? file.path : pathOnDisk(file.path, context), text);
  }
  for (const { file } of changes) print(`${sanitize(file.path)}\n`);
  print(
    changes.length === 0
      ? `${translate("fmt.unchanged")}\n`
      : `${translate("fmt.changed", { count: changes.length })}\n`,
  );
  return EXIT.done;
};

function changeOf(file: GlossaryText): readonly Change[] {
  const text = formatGlossaryFile(file.text);
  if (text === null) throw new BrokenFilesError([parseGlossaryFile(file.path, file.text)]);
  return text === file.text ? [] : [{ file, text }];
}
