import { codedPieces } from "./coded-pieces.ts";
import type { Piece } from "./mapped-text.ts";

const ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))/g;
const NAMED: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

/** What a string of a PO file says, in pieces; escapes are those of C. */
export function piecesOfPo(string: string, start: number): readonly Piece[] {
  return codedPieces(string, start, ESCAPE, ([, hexadecimal, octal, sign = ""]) => {
    const code = hexadecimal ?? octal;
    if (code === undefined) return NAMED[sign] ?? sign;
    return String.fromCharCode(Number.parseInt(code, hexadecimal === undefined ? 8 : 16));
  });
}
