import type { Piece } from "./mapped-text.ts";
import type { TextCell } from "./workbook.ts";

/** A cell of a text file, and how its text stands there. */
export interface DelimitedCell extends TextCell {
  readonly pieces: readonly Piece[];
}

const SEPARATORS = ["\t", ",", ";"] as const;

/**
 * The cells with text of a table in a text file (RFC 4180), between the separators that its first line
 * has most of: tabs, commas or semicolons.
 */
export function delimitedCells(source: string): readonly DelimitedCell[] {
  const separator = separatorOf(source);
  const cells: DelimitedCell[] = [];
  let [row, column] = [1, 1];
  for (let at = 0; at < source.length; ) {
    const { pieces, end } = source[at] === '"' ? quoted(source, at) : bare(source, at, separator);
    const text = pieces.map((piece) => piece.text).join("");
    if (text.trim() !== "") cells.push({ row, column, text, pieces });
    if (source[end] === separator) column++;
    else [row, column] = [row + 1, 1];
    at = source.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return cells;
}

type Read = { readonly pieces: readonly Piece[]; readonly end: number };

function bare(source: string, start: number, separator: string): Read {
  let end = start;
  while (end < source.length && source[end] !== separator && !isLineEnd(source[end])) end++;
  return { pieces: [{ text: source.slice(start, end), start, end }], end };
}

/** A cell in quotes, where two of them stand for one; what follows the last one is no text. */
function quoted(source: string, start: number): Read {
  const pieces: Piece[] = [];
  for (let at = start + 1; ; ) {
    const quote = source.indexOf('"', at);
    const end = quote < 0 ? source.length : quote;
    pieces.push({ text: source.slice(at, end), start: at, end });
    if (quote < 0 || source[quote + 1] !== '"') {
      return { pieces, end: Math.min(end + 1, source.length) };
    }
    pieces.push({ text: '"', start: quote, end: quote + 2 });
    at = quote + 2;
  }
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

function separatorOf(source: string): string {
  const [line = ""] = source.split(/[\r\n]/, 1);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
