import { piecesOfHtml } from "./html-text.ts";
import type { Kind } from "./kind.ts";
import type { Piece } from "./mapped-text.ts";
import { piecesOfPo } from "./po-string.ts";
import { piecesOfXmlText } from "./xml-text.ts";

/** How a format writes text. */
export interface Notation {
  /** What a stretch of the file says; tags stay as they are, so that they are no text. */
  readonly read: (stretch: string) => string;
  /**
   * How a text is to be written at an offset of the file.
   * @returns undefined where it cannot be written
   */
  readonly write: (text: string, source: string, offset: number) => string | undefined;
}

const AS_IT_IS: Notation = { read: (stretch) => stretch, write: (text) => text };

const HTML: Notation = {
  read: (stretch) => joined(piecesOfHtml(stretch, 0, stretch.length)),
  write: escapeMarkup,
};

const XML: Notation = {
  read: (stretch) => joined(piecesOfXmlText(stretch, 0, false)),
  write: (text, source, offset) => {
    const escaped = escapeMarkup(text);
    // In a CDATA section references would be read as they are written.
    const isLiteral = source.lastIndexOf("<![CDATA[", offset) > source.lastIndexOf("]]>", offset);
    return isLiteral && escaped !== text ? undefined : escaped;
  },
};

const PO: Notation = {
  read: (stretch) => joined(piecesOfPo(stretch, 0)),
  write: (text) =>
    text
      .replace(/[\\"]/g, "\\$&")
      .replaceAll("\n", "\\n")
      .replaceAll("\t", "\\t")
      .replaceAll("\r", "\\r"),
};

/** Words without a sign of the table's own, which would have to be quoted. */
const DELIMITED: Notation = {
  read: (stretch) => stretch.replaceAll('""', '"'),
  write: (text) => (/[",;\t\r\n]/.test(text) ? undefined : text),
};

const NOTATIONS: Readonly<Partial<Record<Kind, Notation>>> = {
  html: HTML,
  xliff: XML,
  tmx: XML,
  po: PO,
  csv: DELIMITED,
};

/** How a text format writes text; plain text, Markdown and subtitles write it as it is. */
export function notationOf(kind: Kind): Notation {
  return NOTATIONS[kind] ?? AS_IT_IS;
}

/** Right between tags and in attributes, whatever their quotes. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
