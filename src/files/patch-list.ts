import { join } from "node:path";
import { changedBy, layGlossary } from "../core/glossary.ts";
import { layIndex, makeSearchIndex } from "../search/search-index.ts";
import { readGlossaryFiles, SOURCES_FILE } from "./glossary-files.ts";
import type { LoadedGlossary } from "./loaded-glossary.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * A list of which some files were written since its snapshot was made: what they say now is laid over
 * it, so that an editor who saves a file waits for that file and not for all of them.
 * @param folder of the list
 * @param shownAs how it is called in entries
 * @param stamp of the files as they are now; see `stampOf`
 * @returns undefined where too much is new, or what everything rests on is: the sources
 * @throws MalmoiError, BrokenFilesError where a file cannot be read or understood
 */
export async function patchList(
  snapshot: Snapshot,
  folder: string,
  shownAs: string,
  stamp: string,
): Promise<LoadedGlossary | undefined> {
  const [before, now] = [filesOf(snapshot.stamp), filesOf(stamp)];
  const written = [...now.keys()].filter((name) => now.get(name) !== before.get(name));
  const gone = [...before.keys()].filter((name) => !now.has(name));
  const touched = new Set([...written, ...gone]);
  if (touched.has(SOURCES_FILE) || touched.size > before.size / 2) return undefined;
  const [{ buildEntries }, { searchReadings }, ...texts] = await Promise.all([
    import("../glossary/build-glossary.ts"),
    import("../readings/search-readings.ts"),
    ...[SOURCES_FILE, ...written].map((name) =>
      readGlossaryFiles(join(folder, name), `${shownAs}/${name}`),
    ),
  ]);
  const entries = buildEntries(texts.flat());
  const ids = new Set(entries.map(({ id }) => id));
  const removed = snapshot.glossary.entries
    .filter(({ file, id }) => touched.has(file.slice(shownAs.length + 1)) && !ids.has(id))
    .map(({ id }) => id);
  const above = changedBy(entries, snapshot.glossary);
  return {
    glossary: layGlossary(snapshot.glossary, above, new Set(removed)),
    index: layIndex(snapshot.index, makeSearchIndex(above, searchReadings), removed),
  };
}

/** The lines of a stamp by the files they are about. */
function filesOf(stamp: string): ReadonlyMap<string, string> {
  const lines = stamp.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => [line.replace(/ \S+ \S+$/, ""), line]));
}
