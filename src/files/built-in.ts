import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeGlossary } from "../core/glossary.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import { makeSearchIndex } from "../search/search-index.ts";
import { glossaryFileNames, readGlossaryFiles, stampOf } from "./glossary-files.ts";
import type { LoadedGlossary } from "./loaded-glossary.ts";
import { packageRoot } from "./package-root.ts";
import { readSnapshot } from "./snapshot.ts";

/** How the built-in list is called in entries and messages. */
export const BUILT_IN = "glossary";

export async function readBuiltInFiles(): Promise<readonly GlossaryText[]> {
  return readGlossaryFiles(builtInFolder(), BUILT_IN);
}

/** Names the built-in files as they stand; see `stampOf`. */
export async function stampBuiltIn(): Promise<string> {
  return stampOf(builtInFolder());
}

/** Names the contents of the built-in files: changes with every byte and every name of them. */
export async function digestBuiltIn(): Promise<string> {
  const folder = builtInFolder();
  const names = await glossaryFileNames(folder);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256");
  names.forEach((name, index) => {
    hash.update(`${name}\0${contents[index]?.length}\0`).update(contents[index] ?? "");
  });
  return hash.digest("hex");
}

/** The snapshot that the build leaves of the built-in list. */
export const BUILT_IN_SNAPSHOT = "built-in.snapshot";

/**
 * The built-in list: from the snapshot where it was made of just these files, else with what was
 * written since, so that an edited list counts at once.
 */
export async function loadBuiltIn(): Promise<LoadedGlossary> {
  const snapshot = readSnapshot(join(packageRoot(), "dist", BUILT_IN_SNAPSHOT));
  if (snapshot === undefined) return buildBuiltIn();
  // Files that nobody has written since need not be read; copied ones are compared.
  const stamp = await stampBuiltIn();
  if (snapshot.stamp === stamp || snapshot.digest === (await digestBuiltIn())) return snapshot;
  const { patchList } = await import("./patch-list.ts");
  return (await patchList(snapshot, builtInFolder(), BUILT_IN, stamp)) ?? buildBuiltIn();
}

async function buildBuiltIn(): Promise<LoadedGlossary> {
  const [{ buildEntries }, { searchReadings }] = await Promise.all([
    import("../glossary/build-glossary.ts"),
    import("../readings/search-readings.ts"),
  ]);
  const glossary = makeGlossary(buildEntries(await readBuiltInFiles()));
  return { glossary, index: makeSearchIndex(glossary, searchReadings) };
}

export function builtInFolder(): string {
  return join(packageRoot(), BUILT_IN);
}
