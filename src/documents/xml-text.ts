import { codedPieces } from "./coded-pieces.ts";
import type { Piece } from "./mapped-text.ts";
import type { XmlEvent } from "./xml-events.ts";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
/** References, and line ends other than LF. */
const CODED = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|\r\n?/gi;

/**
 * The text between two tags, in pieces of the source.
 * @param source the whole XML text, which the parser has found to be well formed
 */
export function piecesOfXml(source: string, event: XmlEvent & { type: "text" }): readonly Piece[] {
  const { text, isLiteral, start, end } = event;
  if (text.length === end - start) return [{ text, start, end }];
  return piecesOfXmlText(source.slice(start, end), start, isLiteral);
}

/**
 * What a stretch of XML between two tags says, in pieces.
 * @param start where it stands in the source
 * @param isLiteral whether it stands in a CDATA section
 */
export function piecesOfXmlText(
  stretch: string,
  start: number,
  isLiteral: boolean,
): readonly Piece[] {
  return codedPieces(stretch, start, CODED, (match) =>
    isLiteral && match[0].startsWith("&") ? undefined : decoded(match),
  );
}

function decoded([, hexadecimal, decimal, name]: RegExpExecArray): string {
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return name === undefined ? "\n" : (NAMED[name] ?? "");
}
