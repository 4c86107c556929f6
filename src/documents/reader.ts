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
const READERS: Readonly<Record<Kind, () => Promise<Reader>>> = {
  text: async () => (await import("./read-plain.ts")).plainReader,
  html: async () => (await import("./read-html.ts")).htmlReader,
  srt: async () => (await import("./read-subtitles.ts")).srtReader,
  vtt: async () => (await import("./read-subtitles.ts")).vttReader,
  po: async () => (await import("./read-po.ts")).poReader,
  xliff: async () => (await import("./read-xliff.ts")).xliffReader,
  tmx: async () => (await import("./read-tmx.ts")).tmxReader,
  csv: async () => (await import("./read-delimited.ts")).delimitedReader,
  docx: async () => (await import("./read-docx.ts")).docxReader,
  xlsx: async () => (await import("./read-xlsx.ts")).xlsxReader,
  pptx: async () => (await import("./read-pptx.ts")).pptxReader,
  markdown: async () => (await import("./read-markdown.ts")).markdownReader,
};

/** @throws DocumentError as segments are taken, if the document is not what it seemed */
export function loadReader(kind: Kind): Promise<Reader> {
  return READERS[kind]();
}
