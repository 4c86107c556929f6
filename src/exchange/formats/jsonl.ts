import type { Entry } from "../../core/entry.ts";
import type { Writer } from "../format.ts";

/** One JSON object a line, an entry each. */
export const writer: Writer = {
  write: (entries) => [{ ending: ".jsonl", chunks: lines(entries) }],
};

function* lines(entries: Iterable<Entry>): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
