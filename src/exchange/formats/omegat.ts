import type { Entry } from "../../core/entry.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { commentOf, twoSides } from "../two-sides.ts";

/**
 * A glossary of OmegaT: source, target and comment with tabs between them (GlossaryReaderTSV of
 * OmegaT 6). Rows of one source are alternatives there, the first being the one to use; no line is a
 * comment, for other programs read it as a term.
 */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".utf8", chunks: rows(entries, options) }],
};

function* rows(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  for (const entry of entries) {
    const sides = twoSides(entry, options);
    if (sides === undefined) continue;
    const { sources, targets } = sides;
    const comment = commentOf(entry, sides, options);
    const [best = "", ...others] = targets;
    for (const source of sources) yield row([source, best, comment]);
    for (const other of others) for (const source of sources) yield row([source, other]);
  }
}

/** OmegaT passes over a line that begins with `#`, and over spaces at the ends of a cell. */
function row(cells: readonly string[]): string {
  const line = cells.filter((cell) => cell !== "").join("\t");
  return `${line.startsWith("#") ? " " : ""}${line}\n`;
}
