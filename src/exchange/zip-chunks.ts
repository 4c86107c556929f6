import { Zip, ZipDeflate } from "fflate";

/** A file inside a ZIP container. */
export interface ZipPart {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/**
 * A ZIP container, piece by piece; the same parts give the same bytes. No time is known here, and
 * none may tell two outputs apart: every part has the first one that ZIP can hold.
 */
export function* zipChunks(parts: Iterable<ZipPart>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, chunks } of parts) {
    const part = new ZipDeflate(name);
    part.mtime = new Date(1980, 0, 1);
    zip.add(part);
    for (const chunk of chunks) {
      part.push(encoder.encode(chunk));
      yield* ready.splice(0);
    }
    part.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
