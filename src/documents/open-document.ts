import { declaredEncoding } from "./declared-encoding.ts";
import { decodeStream, decodeText } from "./decode-text.ts";
import { type Detection, makeDetector } from "./detect-encoding.ts";
import { kindOf } from "./detect-kind.ts";
import { DocumentError } from "./document-error.ts";
import type { Encoding } from "./encoding.ts";
import type { Kind } from "./kind.ts";
import { loadReader } from "./reader.ts";
import type { Segment } from "./segment.ts";

/** Documents that must be held whole: anything but plain text and Markdown. */
const LARGEST_MEGABYTES = 200;

/** Bytes by which the kind of a file is known. */
export const HEAD = 64 * 1024;

/** The bytes of a file, from the beginning each time they are asked for. */
export interface ByteSource {
  /** Pieces of any size, but the first has 64 KB at least, or all. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** A document whose segments can be taken one after the other, once. */
export interface Document {
  readonly path: string;
  readonly kind: Kind;
  /** How the bytes were read as text; undefined for containers. */
  readonly detection: Detection | undefined;
  /** Taking them may throw a DocumentError, where the file is damaged further in. */
  readonly segments: AsyncIterable<Segment>;
}

/**
 * Opens a document of any kind.
 * @param path its name, for the ending and for messages
 * @param given the encoding that the user says a text has
 * @throws DocumentError with the path and, where there is one, the place
 */
export async function openDocument(
  path: string,
  source: ByteSource,
  given?: Encoding,
): Promise<Document> {
  try {
    const head = await firstPiece(source);
    const kind = kindOf(path, head);
    const reader = await loadReader(kind);
    if (reader.takes === "pieces") {
      const detection = await detect(source, given);
      const pieces = decodeStream(source.pieces(), detection.encoding);
      return { path, kind, detection, segments: withPath(reader.read(pieces), path) };
    }
    const bytes = await allOf(source);
    if (reader.takes === "bytes") {
      return { path, kind, detection: undefined, segments: withPath(reader.read(bytes), path) };
    }
    const decoded = await decodeText(bytes, { given, declared: declaredEncoding(kind, head) });
    const { encoding, certainty, flaws } = decoded;
    return {
      path,
      kind,
      detection: { encoding, certainty, flaws },
      segments: withPath(reader.read(decoded.text), path),
    };
  } catch (error) {
    throw error instanceof DocumentError ? error.of(path) : error;
  }
}

/** All bytes, unless they are too many. */
export async function allOf(source: ByteSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.pieces()) {
    pieces.push(piece);
    length += piece.length;
    if (length > LARGEST_MEGABYTES * 1024 * 1024) {
      throw new DocumentError("large", { limit: String(LARGEST_MEGABYTES) });
    }
  }
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

async function firstPiece(source: ByteSource): Promise<Uint8Array> {
  for await (const piece of source.pieces()) return piece.subarray(0, HEAD);
  return new Uint8Array();
}

async function detect(source: ByteSource, given: Encoding | undefined): Promise<Detection> {
  const detector = makeDetector({ given });
  for await (const piece of source.pieces()) detector.add(piece);
  return detector.end();
}

async function* withPath(
  segments: Iterable<Segment> | AsyncIterable<Segment>,
  path: string,
): AsyncGenerator<Segment> {
  try {
    yield* segments;
  } catch (error) {
    throw error instanceof DocumentError ? error.of(path) : error;
  }
}
