import { readText } from "./read-text.ts";
import { writeAtomic } from "./write-atomic.ts";

/**
 * Adds words to `check.ignore` of a configuration, where nothing else of the file changes by that.
 * @returns whether they are there now
 * @throws MalmoiError where the file cannot be read or written
 */
export async function ignoreWords(path: string, words: readonly string[]): Promise<boolean> {
  const { addIgnored } = await import("../glossary/add-ignored.ts");
  const added = addIgnored(path, await readText(path), words);
  if (added === undefined) return false;
  await writeAtomic(path, added);
  return true;
}
