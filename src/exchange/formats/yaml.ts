import type { Entry } from "../../core/entry.ts";
import { blockOf, recordOf } from "../../glossary/record-of-entry.ts";
import type { WriteOptions, Writer } from "../format.ts";

/** A glossary file of malmoi's own. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".yaml", chunks: blocks(entries, options) }],
};

function* blocks(entries: Iterable<Entry>, { sourceKey }: WriteOptions): Generator<string> {
  let separator = "";
  for (const entry of entries) {
    yield `${separator}${blockOf(recordOf(entry, sourceKey))}\n`;
    separator = "\n";
  }
  if (separator === "") yield "[]\n";
}
