import { makeMarkdownMask } from "./mask-markdown.ts";
import type { Reader } from "./reader.ts";
import { textSegments } from "./text-segments.ts";

/** Markdown: without code, targets of links, tags, comments and front matter. */
export const markdownReader: Reader = {
  takes: "pieces",
  read: (pieces) => textSegments(pieces, makeMarkdownMask()),
};
