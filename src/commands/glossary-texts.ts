import { readBuiltInFiles } from "../files/built-in.ts";
import { readGlossaryFiles } from "../files/glossary-files.ts";
import { readOwnFiles } from "../files/load-glossary.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import type { Context } from "./command.ts";

/**
 * The glossary files a command is about: those named as operands, else those of --glossary, else
 * the default set with the built-in list.
 */
export async function glossaryTexts(context: Context): Promise<readonly GlossaryText[]> {
  const { operands, glossaryChoice } = context;
  if (operands.length > 0) {
    return (await Promise.all(operands.map((path) => readGlossaryFiles(path)))).flat();
  }
  const own = await readOwnFiles(glossaryChoice);
  return glossaryChoice.paths.length > 0 ? own : [...(await readBuiltInFiles()), ...own];
}
