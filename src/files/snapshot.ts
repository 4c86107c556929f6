import { Buffer } from "node:buffer";
import type { Entry } from "../core/entry.ts";
import { buildSegment } from "../search/build-segment.ts";
import type { Readings } from "../search/forms.ts";
import { makeNumbers, openIndex } from "../search/search-index.ts";
import type { SegmentArrays } from "../search/segment.ts";
import type { LoadedGlossary } from "./loaded-glossary.ts";
import { openPacked, type PackedFile, pack } from "./packed-arrays.ts";
import { writeAtomic } from "./write-atomic.ts";

/** What a snapshot was made of. */
export interface SnapshotOrigin {
  /** Of the glossary files: when they were written, and what they say. */
  readonly stamp: string;
  readonly digest: string;
}

/** A list as it was left. Entries are decoded one by one when someone asks for them. */
export interface Snapshot extends SnapshotOrigin, LoadedGlossary {}

/**
 * Writes a list and its index in the form in which they are read quickest.
 * @throws MalmoiError not-writable
 */
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
    },
    tail: Buffer.concat(lines),
  });
  await writeAtomic(path, bytes);
}

/** An entry, and the readings it is found by besides its terms. */
type Line = readonly [entry: Entry, readings: readonly string[]];

/**
 * @param verified whether damage is looked for in every byte
 * @returns undefined where there is no snapshot, or one that is not whole: the glossary's files say
 * the same, only slower
 */
export function readSnapshot(path: string, verified = false): Snapshot | undefined {
  const packed = openPacked(path, verified);
  return packed === undefined ? undefined : opened(packed);
}

function opened({ header, arrays, tail }: PackedFile): Snapshot | undefined {
  const { offsets, ids, ...segment } = arrays;
  if (offsets === undefined || ids === undefined) return undefined;
  const count = offsets.length - 1;
  const made: (Entry | undefined)[] = [];
  const readings = new Map<Entry["terms"], readonly string[]>();
  let bytesOf = tail;
  const entryAt = (at: number): Entry | undefined => {
    if (!(at >= 0 && at < count)) return undefined;
    if (made[at] !== undefined) return made[at];
    const line = bytesOf(offsets[at] ?? 0, offsets[at + 1] ?? 0).toString("utf8");
    const [entry, read] = JSON.parse(line) as Line;
    readings.set(entry.terms, read);
    made[at] = entry;
    return entry;
  };
  const allEntries = (): readonly Entry[] => {
    const bytes = tail(0, offsets[count] ?? 0);
    bytesOf = (start, end) => bytes.subarray(start, end);
    return Array.from({ length: count }, (_, at) => entryAt(at)).filter(
      (entry) => entry !== undefined,
    );
  };
  let all: readonly Entry[] | undefined;
  const numbers = makeNumbers(() => idsIn(ids));
  const { stamp, digest } = header as SnapshotOrigin;
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
      // The kind of file says that they are there.
      segment as unknown as SegmentArrays,
      { entryAt, ...numbers },
      ({ terms }) => readings.get(terms) ?? [],
    ),
  };
}

function idsIn({ buffer, byteOffset, byteLength }: ArrayBufferView): readonly string[] {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString("utf8")) as string[];
}
