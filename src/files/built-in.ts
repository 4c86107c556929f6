import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../core/entry.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import type { PreparedKeys } from "../search/search-index.ts";
import { glossaryFileNames, readGlossaryFiles } from "./glossary-files.ts";
import { packageRoot } from "./package-root.ts";

/** Name of the snapshot in dist/. */
export const SNAPSHOT_FILE = "built-in.json";

/** How the built-in list is called in entries and messages. */
export const BUILT_IN = "glossary";

/** The built-in list as the build leaves it: what would take a second to derive at each start. */
export interface Snapshot {
  /** Of the files it was made of. */
  readonly digest: string;
  readonly entries: readonly Entry[];
  /** Search keys of each entry. */
  readonly keys: readonly string[];
}

/** Entries, and the search keys that are known already. */
export interface PreparedEntries {
  readonly entries: readonly Entry[];
  readonly keys: PreparedKeys;
}

export async function readBuiltInFiles(): Promise<readonly GlossaryText[]> {
  return readGlossaryFiles(builtInFolder(), BUILT_IN);
}

/** Names the contents of the built-in files: changes with every byte and every name of them. */
export async function digestBuiltIn(): Promise<string> {
  const folder = builtInFolder();
  const names = await glossaryFileNames(folder);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const hash = createHash("sha256");
  names.forEach((name, index) => {
    hash.update(`${name}\0${contents[index]?.length}\0`).update(contents[index] ?? "");
  });
  return hash.digest("hex");
}

/**
 * The entries of the built-in list: from the snapshot where it was made of just these files, else
 * from the files themselves, so that an edited list counts at once.
 */
export async function loadBuiltIn(): Promise<PreparedEntries> {
  const [snapshot, digest] = await Promise.all([readSnapshot(), digestBuiltIn()]);
  if (snapshot?.digest === digest) {
    const { entries, keys } = snapshot;
    return {
      entries,
      keys: new Map(entries.map(({ terms }, index) => [terms, keys[index] ?? ""])),
    };
  }
  const { buildEntries } = await import("../glossary/build-glossary.ts");
  return { entries: buildEntries(await readBuiltInFiles()), keys: new Map() };
}

async function readSnapshot(): Promise<Snapshot | undefined> {
  try {
    return JSON.parse(
      await readFile(join(packageRoot(), "dist", SNAPSHOT_FILE), "utf8"),
    ) as Snapshot;
  } catch {
    // Missing or damaged: the files say the same, only slower.
    return undefined;
  }
}

function builtInFolder(): string {
  return join(packageRoot(), BUILT_IN);
}
