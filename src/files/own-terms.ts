import { Buffer } from "node:buffer";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import type { Glossary } from "../core/glossary.ts";
import { forgetOldest } from "./forget-oldest.ts";
import { packTerms } from "./list-terms.ts";
import type { KeptArrays } from "./loaded-glossary.ts";
import { pack } from "./pack-arrays.ts";
import { openPacked } from "./packed-arrays.ts";
import type { SnapshotOrigin } from "./snapshot.ts";
import { writeAtomic } from "./write-atomic.ts";

/**
 * What texts are read with, of lists that lie over one another: as it was kept at a path for just these
 * lists, every byte as it was written; else made of all entries, and kept.
 * @param most how many files the folder may have
 */
export async function ownTerms(
  path: string,
  origin: SnapshotOrigin,
  { entries }: Pick<Glossary, "entries">,
  most: number,
): Promise<KeptArrays> {
  const kept = readTerms(path, origin);
  if (kept !== undefined) return kept;
  const ids = entries.map(({ id }) => id);
  const arrays = packTerms(entries);
  try {
    await writeAtomic(path, pack(origin, { ...arrays, ids: Buffer.from(JSON.stringify(ids)) }));
    await forgetOldest(dirname(path), most);
  } catch {
    // A cache that cannot be written costs time and nothing else.
  }
  return { idAt: (at) => ids[at], array: (name) => arrays[name] ?? new Uint8Array() };
}

function readTerms(path: string, { stamp, digest }: SnapshotOrigin): KeptArrays | undefined {
  const file = openPacked(path, crc32);
  const header = file?.header as SnapshotOrigin | undefined;
  if (file === undefined || header?.stamp !== stamp || header.digest !== digest) return undefined;
  const { buffer, byteOffset, byteLength } = file.array("ids");
  const ids = JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString("utf8")) as string[];
  return { idAt: (at) => ids[at], array: file.array };
}
