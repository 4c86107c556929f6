import type { SourceRecords } from "../glossary/schema.ts";
import { readBuiltInFiles } from "./built-in.ts";
import { type GlossaryChoice, readOwnFiles } from "./load-glossary.ts";

/** What the keys of sources stand for, in the built-in list and in the user's own. */
export async function readSourceRecords(choice: GlossaryChoice): Promise<SourceRecords> {
  const { parseSources } = await import("../glossary/sources.ts");
  const files = [...(await readBuiltInFiles()), ...(await readOwnFiles(choice))];
  const records = files
    .filter(({ kind }) => kind === "sources")
    .map(({ path, text }) => parseSources(path, text).records);
  return Object.assign({}, ...records);
}
