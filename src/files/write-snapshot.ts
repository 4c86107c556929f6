import { Buffer } from "node:buffer";
import type { Entry } from "../core/entry.ts";
import { buildSegment } from "../search/build-segment.ts";
import type { Readings } from "../search/forms.ts";
import { pack } from "./pack-arrays.ts";
import type { Numbers } from "./packed-arrays.ts";
import type { Line, SnapshotOrigin } from "./snapshot.ts";
import { writeAtomic } from "./write-atomic.ts";

/**
 * Writes a list and its index in the form in which they are read quickest.
 * @param more arrays to keep with them, by names of their own
 * @throws MalmoiError not-writable
 */
export async function writeSnapshot(
  path: string,
  entries: readonly Entry[],
  readings: Readings,
  { stamp, digest }: SnapshotOrigin,
  more: Readonly<Record<string, Numbers>> = {},
): Promise<void> {
  const lines = entries.map((entry) =>
    Buffer.from(`${JSON.stringify([entry, readings(entry)] satisfies Line)}\n`),
  );
  let end = 0;
  const offsets = [0, ...lines.map((line) => (end += line.length))];
  const bytes = pack(
    { stamp, digest },
    {
      ...buildSegment(entries, readings),
      offsets: Uint32Array.from(offsets),
      ids: Buffer.from(JSON.stringify(entries.map(({ id }) => id))),
      entries: Buffer.concat(lines),
      ...more,
    },
  );
  await writeAtomic(path, bytes);
}
