import { DocumentError } from "../documents/document-error.ts";
import { ENCODINGS, type Encoding, encodingOf } from "../documents/encoding.ts";
import { type ByteSource, type Document, openDocument } from "../documents/open-document.ts";
import { fileBytes, heldBytes } from "./file-bytes.ts";

/** How a document is to be read. */
export interface ReadOptions {
  /** What the user calls the encoding (`--encoding`); found out without. */
  readonly encoding?: string | undefined;
  /** Bytes that take the place of the file's (standard input); then the path only names them. */
  readonly input?: AsyncIterable<Uint8Array> | undefined;
}

/**
 * Opens a document of any kind: the one place where documents are read from the disk. A plain text is
 * read as its segments are taken, so that its size does not matter.
 * @throws MalmoiError no-such-file, not-readable
 * @throws DocumentError with path and place, here or as segments are taken
 */
export async function readDocument(path: string, options: ReadOptions = {}): Promise<Document> {
  return openDocument(path, await byteSource(path, options), givenEncoding(options));
}

export async function byteSource(path: string, { input }: ReadOptions): Promise<ByteSource> {
  return input === undefined ? fileBytes(path) : heldBytes(input);
}

/** @throws DocumentError unknown-encoding */
export function givenEncoding({ encoding }: ReadOptions): Encoding | undefined {
  if (encoding === undefined) return undefined;
  const known = encodingOf(encoding);
  if (known !== undefined) return known;
  throw new DocumentError("unknown-encoding", { value: encoding, allowed: ENCODINGS.join(", ") });
}
