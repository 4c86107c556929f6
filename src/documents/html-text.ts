import { parseFragment } from "parse5";
import { codedPieces } from "./coded-pieces.ts";
import type { Piece } from "./mapped-text.ts";

const CODED = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?|\r\n?/gi;

/** The text of a stretch of a page between two tags, in pieces of the source. */
export function piecesOfHtml(source: string, start: number, end: number): readonly Piece[] {
  return codedPieces(source.slice(start, end), start, CODED, ([coded]) => {
    if (coded.startsWith("\r")) return "\n";
    const meant = decoded(coded);
    return meant === coded ? undefined : meant;
  });
}

/** By the standard's table: there are two thousand names, some of them without a semicolon. */
function decoded(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node !== undefined && "value" in node ? node.value : reference;
}
