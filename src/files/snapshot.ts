import { Buffer } from "node:buffer";
import type { Entry } from "../core/entry.ts";
import { makeNumbers, openIndex } from "../search/search-index.ts";
import type { SegmentArrays } from "../search/segment.ts";
import type { LoadedGlossary } from "./loaded-glossary.ts";
import { type Checksum, openPacked, type PackedFile } from "./packed-arrays.ts";

/** What a snapshot was made of. */
export interface SnapshotOrigin {
  /** Of the glossary files: when they were written, and what they say. */
  readonly stamp: string;
  readonly digest: string;
}

/** A list as it was left. Entries are decoded one by one when someone asks for them. */
export interface Snapshot extends SnapshotOrigin, LoadedGlossary {}

/** An entry, and the readings it is found by besides its terms. */
export type Line = readonly [entry: Entry, readings: readonly string[]];

/**
 * @param checksum where damage is looked for in every byte; see `openPacked`
 * @returns undefined where there is no snapshot, or one that is not whole: the glossary's files say
 * the same, only slower
 */
export function readSnapshot(path: string, checksum?: Checksum): Snapshot | undefined {
  const packed = openPacked(path, checksum);
  return packed === undefined ? undefined : opened(packed);
}

function opened(file: PackedFile): Snapshot | undefined {
  const offsets = file.array("offsets");
  const count = offsets.length - 1;
  const made: (Entry | undefined)[] = [];
  const readings = new Map<Entry["terms"], readonly string[]>();
  let bytesOf = (start: number, end: number): ArrayBufferView => file.part("entries", start, end);
  const entryAt = (at: number): Entry | undefined => {
    if (!(at >= 0 && at < count)) return undefined;
    if (made[at] !== undefined) return made[at];
    const line = textOf(bytesOf(offsets[at] ?? 0, offsets[at + 1] ?? 0));
    const [entry, read] = JSON.parse(line) as Line;
    readings.set(entry.terms, read);
    made[at] = entry;
    return entry;
  };
  const allEntries = (): readonly Entry[] => {
    const bytes = file.array("entries");
    bytesOf = (start, end) => bytes.subarray(start, end);
    return Array.from({ length: count }, (_, at) => entryAt(at)).filter(
      (entry) => entry !== undefined,
    );
  };
  let all: readonly Entry[] | undefined;
  let ids: readonly string[] | undefined;
  const allIds = (): readonly string[] => {
    ids ??= JSON.parse(textOf(file.array("ids"))) as string[];
    return ids;
  };
  const numbers = makeNumbers(allIds);
  const { stamp, digest } = file.header as SnapshotOrigin;
  return {
    stamp,
    digest,
    glossary: {
      get entries() {
        all ??= allEntries();
        return all;
      },
      byId: { get: (id) => entryAt(numbers.numberOf(id) ?? count) },
    },
    index: openIndex(
      arraysOf(file),
      { entryAt, ...numbers },
      ({ terms }) => readings.get(terms) ?? [],
    ),
    kept: async () => ({ idAt: (at) => allIds()[at], array: file.array }),
  };
}

/** The numbers of the index; postings, which are half of it and of which few are looked at, by parts. */
function arraysOf(file: PackedFile): SegmentArrays {
  const names = ["units", "wordStarts", "records", "base", "slots", "count"];
  return {
    ...Object.fromEntries(names.map((name) => [name, file.array(name)])),
    postings: { subarray: (start: number, end: number) => file.part("postings", start, end) },
    // The kind of file says that they are there.
  } as unknown as SegmentArrays;
}

function textOf({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
