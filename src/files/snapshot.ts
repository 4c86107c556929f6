import { Buffer } from "node:buffer";
import { readFile, writeFile } from "node:fs/promises";
import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { buildSegment } from "../search/build-segment.ts";
import type { Readings } from "../search/forms.ts";
import { openIndex, type SearchIndex } from "../search/search-index.ts";
import type { SegmentArrays } from "../search/segment.ts";
import { pack, unpack } from "./packed-arrays.ts";

/** What a snapshot was made of. */
export interface SnapshotOrigin {
  /** Of the glossary files: when they were written, and what they say. */
  readonly stamp: string;
  readonly digest: string;
}

/** A list as it was left. Entries are decoded one by one when someone asks for them. */
export interface Snapshot extends SnapshotOrigin {
  readonly glossary: Glossary;
  readonly index: SearchIndex;
}

/** Writes a list and its index in the form in which they are read quickest. */
export async function writeSnapshot(
  path: string,
  entries: readonly Entry[],
  readings: Readings,
  { stamp, digest }: SnapshotOrigin,
): Promise<void> {
  const lines = entries.map((entry) =>
    Buffer.from(`${JSON.stringify([entry, readings(entry)] satisfies Line)}\n`),
  );
  let end = 0;
  const offsets = [0, ...lines.map((line) => (end += line.length))];
  const bytes = pack({
    header: { stamp, digest },
    arrays: {
      ...buildSegment(entries, readings),
      offsets: Uint32Array.from(offsets),
      ids: Buffer.from(JSON.stringify(entries.map(({ id }) => id))),
      entries: Buffer.concat(lines),
    },
  });
  await writeFile(path, bytes);
}

/** An entry, and the readings it is found by besides its terms. */
type Line = readonly [entry: Entry, readings: readonly string[]];

/** @returns undefined where there is no snapshot, or one that is not whole */
export async function readSnapshot(path: string): Promise<Snapshot | undefined> {
  try {
    const packed = unpack(await readFile(path));
    return packed === undefined ? undefined : opened(packed);
  } catch {
    // Missing or damaged: the glossary's files say the same, only slower.
    return undefined;
  }
}

function opened({ header, arrays }: NonNullable<ReturnType<typeof unpack>>): Snapshot | undefined {
  const { offsets, ids, entries: text, ...segment } = arrays;
  if (offsets === undefined || ids === undefined || text === undefined) return undefined;
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const count = offsets.length - 1;
  const made: (Entry | undefined)[] = [];
  const readings = new Map<Entry["terms"], readonly string[]>();
  const entryAt = (at: number): Entry | undefined => {
    if (!(at >= 0 && at < count)) return undefined;
    if (made[at] !== undefined) return made[at];
    const [entry, read] = JSON.parse(bytes.toString("utf8", offsets[at], offsets[at + 1])) as Line;
    readings.set(entry.terms, read);
    made[at] = entry;
    return entry;
  };
  let all: readonly Entry[] | undefined;
  let positions: ReadonlyMap<string, number> | undefined;
  const glossary: Glossary = {
    get entries() {
      all ??= Array.from({ length: count }, (_, at) => entryAt(at)).filter(
        (entry) => entry !== undefined,
      );
      return all;
    },
    byId: {
      get: (id) => {
        positions ??= new Map(idsIn(ids).map((known, at) => [known, at]));
        return entryAt(positions.get(id) ?? count);
      },
    },
  };
  const { stamp, digest } = header as SnapshotOrigin;
  const index = openIndex(
    // The kind of file says that they are there.
    segment as unknown as SegmentArrays,
    entryAt,
    ({ terms }) => readings.get(terms) ?? [],
  );
  return { stamp, digest, glossary, index };
}

function idsIn(bytes: {
  readonly buffer: ArrayBufferLike;
  readonly byteOffset: number;
  readonly byteLength: number;
}): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return JSON.parse(text) as readonly string[];
}
