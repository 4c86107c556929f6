import type { Entry } from "../../core/entry.ts";
import type { Writer } from "../format.ts";

/** `{ "malmoi": 1, "entries": [ … ] }`, an entry a line, everything in it. */
export const writer: Writer = {
  write: (entries) => [{ ending: ".json", chunks: document(entries) }],
};

function* document(entries: Iterable<Entry>): Generator<string> {
  yield '{"malmoi":1,"entries":[';
  let separator = "\n";
  for (const entry of entries) {
    yield separator + JSON.stringify(entry);
    separator = ",\n";
  }
  yield "\n]}\n";
}
