import { BrokenFilesError } from "./broken-files.ts";
import { formatGlossaryFile } from "./format.ts";
import { parseGlossaryFile } from "./parse.ts";

/**
 * A glossary file with more entries, in order, and comments at its end; comments that it has already
 * are not written again.
 * @param path for messages
 * @throws BrokenFilesError where the file as it is cannot be understood
 */
export function withAdditions(
  path: string,
  text: string,
  blocks: readonly string[],
  comments: readonly string[],
): string {
  const isEmpty = /^(?:\s|#[^\n]*\n|\[\s*\])*$/.test(text);
  const old = isEmpty ? text.replace(/^\[\s*\]\s*$/m, "") : text;
  const fresh = comments.filter((comment) => !old.includes(comment));
  const parts = [old.trimEnd(), ...blocks, ...fresh].filter((part) => part !== "");
  const whole = `${parts.join("\n\n")}\n`;
  if (blocks.length === 0 && isEmpty) return whole;
  const formatted = formatGlossaryFile(whole);
  if (formatted === null) throw new BrokenFilesError([parseGlossaryFile(path, whole)]);
  return formatted;
}
