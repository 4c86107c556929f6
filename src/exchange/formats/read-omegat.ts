import { MalmoiError } from "../../core/errors.ts";
import type { Reader } from "../format.ts";
import { type Gathering, makeGathering } from "../gathering.ts";
import { type Pair, takePairs } from "../pairs.ts";

/** Cells of a row that are looked at: what comes after the comment has no meaning. */
const MOST_CELLS = 4;

/** A glossary of OmegaT with tabs; nothing is quoted in it. */
export const reader: Reader = {
  takes: "text",
  read: (text, options) => {
    if (text.trim() === "") throw new MalmoiError("empty-file", { path: options.path });
    const gathering = makeGathering();
    takePairs([...tabbedPairs(text, gathering)], options, gathering);
    return gathering.result();
  },
};

/** The rows of a text with tabs, without empty lines and those that begin with `#`. */
function* tabbedPairs(text: string, gathering: Gathering): Generator<Pair> {
  let line = 0;
  for (const row of text.split(/\r\n?|\n/)) {
    line += 1;
    if (row.startsWith("#") || row.trim() === "") continue;
    const cells = row.split("\t", MOST_CELLS).map((cell) => cell.trim());
    const [source = "", target, comment = "", ...more] = cells;
    if (target === undefined) {
      gathering.refuse(line, "bad-number-of-columns", { found: "1", expected: "2" });
      continue;
    }
    if (more.some((cell) => cell !== "")) gathering.ignore("4+");
    yield { source, target, comment, line };
  }
}
