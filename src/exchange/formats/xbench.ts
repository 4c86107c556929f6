import type { Entry } from "../../core/entry.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { singleTargets } from "../single-targets.ts";
import { commentOf } from "../two-sides.ts";

/**
 * Key terms for Xbench: source, target and comment with tabs between them. Xbench asks for the target
 * of every row, so that a second one for the same source would be found missing wherever the first is.
 */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".txt", chunks: rows(entries, options) }],
};

function* rows(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  for (const { entry, sides, source, target } of singleTargets(entries, options)) {
    const cells = [source, target, commentOf(entry, sides, options)];
    yield cells.filter((cell) => cell !== "").join("\t") + options.lineEnd;
  }
}
