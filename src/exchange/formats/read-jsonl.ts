import type { Reader } from "../format.ts";
import { makeGathering } from "../gathering.ts";
import { takeJsonEntry } from "../json-entry.ts";
import { parseJson } from "../parse-json.ts";

/** One JSON object a line; empty lines are passed over. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path }) => {
    const gathering = makeGathering();
    text.split("\n").forEach((line, index) => {
      if (line.trim() === "") return;
      takeJsonEntry(parseJson(line, path, index + 1), index + 1, gathering);
    });
    return gathering.result();
  },
};
