import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import { changedBy, layGlossary } from "../core/glossary.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import { layIndex, makeSearchIndex } from "../search/search-index.ts";
import { VERSION } from "../version.ts";
import { BUILT_IN_SNAPSHOT, readBuiltInFiles, stampBuiltIn } from "./built-in.ts";
import { forgetOldest } from "./forget-oldest.ts";
import { stampOf } from "./glossary-files.ts";
import type { LoadedGlossary } from "./loaded-glossary.ts";
import { packageRoot } from "./package-root.ts";
import { readSnapshot, type SnapshotOrigin } from "./snapshot.ts";
import { userCacheFolder } from "./user-folders.ts";
import { writeSnapshot } from "./write-snapshot.ts";

/** Files kept ready to load, two at most of the lists of a project someone works on. */
const KEPT = 16;

/** Hands on the files that are read, one after the other; may show which it is. */
export type Reading = (files: readonly GlossaryText[]) => Promise<Iterable<GlossaryText>>;

/**
 * Lays own lists over another.
 * What they come to is kept in the user's cache. It counts only for just these texts over just this
 * list, and only where every byte is as it was written; else it is made anew, and so it is where
 * the cache cannot be written.
 * @throws BrokenFilesError where a text cannot be understood
 */
export async function layOwnLists(
  below: LoadedGlossary,
  texts: readonly GlossaryText[],
  environment: NodeJS.ProcessEnv,
  reading: Reading,
): Promise<LoadedGlossary> {
  const folder = userCacheFolder(environment);
  const name = digestOf(texts.map((text) => resolve(text.path)));
  const origin: SnapshotOrigin = {
    stamp: await stampOfBasis(below),
    digest: digestOf(texts.flatMap((text) => [text.path, text.text])),
  };
  const above = await loadOwn(below, texts, join(folder, `${name}.snapshot`), origin, reading);
  const glossary = layGlossary(below.glossary, above.glossary);
  return {
    glossary,
    index: layIndex(below.index, above.index),
    kept: async () => {
      const { ownTerms } = await import("./own-terms.ts");
      return ownTerms(join(folder, `${name}.terms`), origin, glossary, KEPT);
    },
  };
}

async function loadOwn(
  below: LoadedGlossary,
  texts: readonly GlossaryText[],
  path: string,
  origin: SnapshotOrigin,
  reading: Reading,
): Promise<LoadedGlossary> {
  const kept = readSnapshot(path, crc32);
  if (kept?.stamp === origin.stamp && kept.digest === origin.digest) return kept;
  const [{ buildEntries }, { searchReadings }] = await Promise.all([
    import("../glossary/build-glossary.ts"),
    import("../readings/search-readings.ts"),
  ]);
  // Own lists may name the sources of the built-in one without repeating them.
  const sources = (await readBuiltInFiles()).filter(({ kind }) => kind === "sources");
  const glossary = changedBy(buildEntries(await reading([...sources, ...texts])), below.glossary);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeSnapshot(path, glossary.entries, searchReadings, origin);
    await forgetOldest(dirname(path), KEPT);
  } catch {
    // A cache that cannot be written costs time and nothing else.
  }
  return (
    readSnapshot(path, crc32) ?? { glossary, index: makeSearchIndex(glossary, searchReadings) }
  );
}

/** Names what own lists are laid over, and the program: another build may make another index of them. */
async function stampOfBasis({ index }: LoadedGlossary): Promise<string> {
  const snapshot = join(packageRoot(), "dist", BUILT_IN_SNAPSHOT);
  const build = existsSync(snapshot) ? await stampOf(snapshot) : "";
  // Over nothing at all, where lists were given by --glossary, it is another list.
  const layers = String(index.segments.length);
  return [VERSION, build, layers, await stampBuiltIn()].join("\n");
}

/** Changes with every character of every part. */
function digestOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}
