import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../core/entry.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import { readGlossaryFiles } from "./glossary-files.ts";
import { packageRoot } from "./package-root.ts";

/** How the built-in list is called in entries and messages. */
export const BUILT_IN = "glossary";

/** The built-in list as the build leaves it: what would take a second to derive at each start. */
export interface Snapshot {
  /** Of the files it was made of. */
  readonly digest: string;
  readonly entries: readonly Entry[];
}

export function snapshotPath(): string {
  return join(packageRoot(), "dist", "built-in.json");
}

export async function readBuiltInFiles(): Promise<readonly GlossaryText[]> {
  return readGlossaryFiles(join(packageRoot(), BUILT_IN), BUILT_IN);
}

/** Names the contents of glossary files: changes with every byte and every name of them. */
export function digestOf(files: readonly GlossaryText[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}

/**
 * The entries of the built-in list: from the snapshot where it was made of just these files, else
 * from the files themselves, so that an edited list counts at once.
 */
export async function loadBuiltIn(): Promise<readonly Entry[]> {
  const files = await readBuiltInFiles();
  const snapshot = await readSnapshot();
  if (snapshot?.digest === digestOf(files)) return snapshot.entries;
  const { buildEntries } = await import("../glossary/build-glossary.ts");
  return buildEntries(files);
}

async function readSnapshot(): Promise<Snapshot | undefined> {
  try {
    return JSON.parse(await readFile(snapshotPath(), "utf8")) as Snapshot;
  } catch {
    // Missing or damaged: the files say the same, only slower.
    return undefined;
  }
}
