import { MalmoiError } from "../../core/errors.ts";
import { delimitedRows } from "../delimited-rows.ts";
import type { Reader } from "../format.ts";
import { type Gathering, makeGathering } from "../gathering.ts";
import { languageOf } from "../language-tags.ts";
import { type Pair, takePairs } from "../pairs.ts";
import type { TableRow } from "../table-row.ts";

/** Cells of a row that are looked at: the website writes no more. */
const MOST_CELLS = 5;

/** A glossary of DeepL: with tabs and no quotes, or with commas as its website writes it. */
export const reader: Reader = {
  takes: "text",
  read: (text, options) => {
    const { path } = options;
    if (text.trim() === "") throw new MalmoiError("empty-file", { path });
    const gathering = makeGathering();
    const rows = /^[^\r\n]*\t/.test(text.trimStart()) ? tabbed(text) : delimitedRows(text, path);
    const pairs = [...rows].map((row) => pairOf(row, gathering));
    takePairs(
      pairs.filter((pair) => pair !== undefined),
      options,
      gathering,
    );
    return gathering.result();
  },
};

function tabbed(text: string): readonly TableRow[] {
  return text
    .split(/\r\n?|\n/)
    .map((row, index) => ({ line: index + 1, cells: row.split("\t", MOST_CELLS) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

/** Source, target and, from the website, their languages and a number. */
function pairOf({ line, cells }: TableRow, gathering: Gathering): Pair | undefined {
  const [source = "", target, from = "", to = ""] = cells.map((cell) => cell.trim());
  if (target === undefined) {
    gathering.refuse(line, "bad-number-of-columns", { found: "1", expected: "2" });
    return undefined;
  }
  const pair = { source, target, comment: "", line };
  if (from === "" && to === "") return pair;
  const languages = { from: languageOf(from), to: languageOf(to) };
  if (languages.from !== undefined && languages.to !== undefined) {
    return { ...pair, languages: { from: languages.from, to: languages.to } };
  }
  const value = languages.from === undefined ? from : to;
  gathering.refuse(line, "wrong-field", { field: "language", value });
  return undefined;
}
