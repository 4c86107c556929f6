import { MalmoiError } from "../../core/errors.ts";
import type { Reader } from "../format.ts";
import { makeGathering } from "../gathering.ts";
import { takeJsonEntry } from "../json-entry.ts";
import { linesOfItems, parseJson } from "../parse-json.ts";

/** `{ "entries": [ … ] }`, as `export` and `show --json` write it, or just the list. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path }) => {
    const value = parseJson(text, path);
    const isList = Array.isArray(value);
    const list: unknown = isList
      ? value
      : (value as { readonly entries?: unknown } | null)?.entries;
    if (!Array.isArray(list)) throw new MalmoiError("not-this-format", { path, format: "json" });
    const gathering = makeGathering();
    const lines = linesOfItems(text, isList ? 1 : 2);
    for (const [index, entry] of list.entries()) {
      takeJsonEntry(entry, lines[index] ?? 1, gathering);
    }
    return gathering.result();
  },
};
