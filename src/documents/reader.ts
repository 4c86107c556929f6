import { DocumentError } from "./document-error.ts";
import type { Kind } from "./kind.ts";
import type { Segment } from "./segment.ts";

/** What a reader is given: a text that may be larger than the memory, a whole text, or a container. */
export type Reader =
  | {
      readonly takes: "pieces";
      readonly read: (pieces: AsyncIterable<string>) => AsyncIterable<Segment>;
    }
  | { readonly takes: "text"; readonly read: (text: string) => Iterable<Segment> }
  | { readonly takes: "bytes"; readonly read: (bytes: Uint8Array) => AsyncIterable<Segment> };

/** The reader of each kind, loaded when a document of that kind is opened. */
const READERS: Readonly<Partial<Record<Kind, () => Promise<Reader>>>> = {
  text: async () => (await import("./read-plain.ts")).plainReader,
  markdown: async () => (await import("./read-markdown.ts")).markdownReader,
};

/** @throws DocumentError as segments are taken, if the document is not what it seemed */
export async function loadReader(kind: Kind): Promise<Reader> {
  const load = READERS[kind];
  if (load === undefined) throw new DocumentError("unsupported", { found: kind });
  return load();
}
