import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";

/** Names of the snapshot's two files in dist/. */
const INDEX_FILE = "built-in.index.json";
const ENTRIES_FILE = "built-in.entries.jsonl";

/** What is read at every start: enough to search, and to find an entry in the other file. */
interface SnapshotIndex {
  /** Of the glossary files it was made of: when they were written, and what they say. */
  readonly stamp: string;
  readonly digest: string;
  readonly ids: readonly string[];
  /** Search keys and initials of each entry. */
  readonly keys: readonly string[];
  readonly initials: readonly string[];
  /** Where in the entries' file each entry begins, in bytes, and where the last one ends. */
  readonly offsets: readonly number[];
}

/** A list as the build left it. Entries are decoded one by one when someone asks for them. */
export interface Snapshot extends Pick<SnapshotIndex, "stamp" | "digest" | "keys" | "initials"> {
  readonly glossary: Glossary;
  readonly entryAt: (at: number) => Entry | undefined;
}

/** Writes a list in the form in which it is read quickest. */
export async function writeSnapshot(
  folder: string,
  entries: readonly Entry[],
  about: Pick<SnapshotIndex, "stamp" | "digest" | "keys" | "initials">,
): Promise<void> {
  const lines = entries.map((entry) => Buffer.from(`${JSON.stringify(entry)}\n`));
  let end = 0;
  const offsets = [0, ...lines.map((line) => (end += line.length))];
  const index: SnapshotIndex = { ...about, ids: entries.map(({ id }) => id), offsets };
  await writeFile(join(folder, ENTRIES_FILE), Buffer.concat(lines));
  await writeFile(join(folder, INDEX_FILE), JSON.stringify(index));
}

/** @returns undefined where there is no snapshot, or one that is not whole */
export async function readSnapshot(folder: string): Promise<Snapshot | undefined> {
  try {
    const [text, bytes] = await Promise.all([
      readFile(join(folder, INDEX_FILE), "utf8"),
      readFile(join(folder, ENTRIES_FILE)),
    ]);
    const index = JSON.parse(text) as SnapshotIndex;
    return index.offsets.at(-1) === bytes.length ? decoded(index, bytes) : undefined;
  } catch {
    // Missing or damaged: the glossary's files say the same, only slower.
    return undefined;
  }
}

function decoded(
  { stamp, digest, ids, keys, initials, offsets }: SnapshotIndex,
  bytes: Buffer,
): Snapshot {
  const made: (Entry | undefined)[] = [];
  const entryAt = (at: number): Entry | undefined => {
    if (ids[at] === undefined) return undefined;
    made[at] ??= JSON.parse(bytes.toString("utf8", offsets[at], offsets[at + 1])) as Entry;
    return made[at];
  };
  let all: readonly Entry[] | undefined;
  let positions: ReadonlyMap<string, number> | undefined;
  const glossary: Glossary = {
    get entries() {
      all ??= ids.flatMap((_, at) => entryAt(at) ?? []);
      return all;
    },
    byId: {
      get: (id) => {
        positions ??= new Map(ids.map((known, at) => [known, at]));
        return entryAt(positions.get(id) ?? ids.length);
      },
    },
  };
  return { stamp, digest, keys, initials, glossary, entryAt };
}
