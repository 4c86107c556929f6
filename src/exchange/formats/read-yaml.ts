import { BrokenFilesError } from "../../glossary/broken-files.ts";
import { compileEntries } from "../../glossary/compile.ts";
import { parseGlossaryFile } from "../../glossary/parse.ts";
import type { Reader } from "../format.ts";
import { makeGathering } from "../gathering.ts";

/** A glossary file of malmoi's own; sources stay the keys that they are. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path }) => {
    const file = parseGlossaryFile(path, text);
    if (file.problems.length > 0) throw new BrokenFilesError([file]);
    const gathering = makeGathering();
    for (const { file: _, ...entry } of compileEntries(file, {})) gathering.add(entry);
    return gathering.result();
  },
};
