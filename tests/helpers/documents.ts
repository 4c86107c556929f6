import { strToU8, type Zippable, zipSync } from "fflate";
import { type Document, openDocument } from "../../src/documents/open-document.ts";
import type { Segment } from "../../src/documents/segment.ts";

/** Opens a document that is made in the test, in pieces of a size. */
export function documentOf(
  path: string,
  content: string | Uint8Array,
  size = Number.POSITIVE_INFINITY,
): Promise<Document> {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return openDocument(path, {
    pieces: async function* () {
      const step = Math.min(size, Math.max(bytes.length, 1));
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
    },
  });
}

/** All segments of a document that is made in the test. */
export async function segmentsOf(
  path: string,
  content: string | Uint8Array,
): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for await (const segment of (await documentOf(path, content)).segments) segments.push(segment);
  return segments;
}

/** A container with these parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(files);
}

/** A Word document with this body, and other parts besides. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}
