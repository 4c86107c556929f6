import { width, wrap } from "../../../text/width.ts";
import type { Piece } from "./row-pieces.ts";

/** One line of a row on the screen. */
export interface PieceLine {
  readonly pieces: readonly Piece[];
  /** The cells in which the selected problem stands; undefined where it does not. */
  readonly selected: readonly [start: number, end: number] | undefined;
}

/**
 * Pieces as lines of at most so many cells, broken where `wrap` breaks their text.
 * @param cells at least 2
 */
export function pieceLines(pieces: readonly Piece[], cells: number): readonly PieceLine[] {
  const text = pieces.map((piece) => piece.text).join("");
  let end = 0;
  return wrap(text, cells).map((line) => {
    // Only spaces are left out between lines.
    const start = text.indexOf(line, end);
    end = start + line.length;
    return lineOf(cut(pieces, start, end));
  });
}

function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, piece.text.length)];
    at += piece.text.length;
    return from < to ? [{ ...piece, text: piece.text.slice(from, to) }] : [];
  });
}

function lineOf(pieces: readonly Piece[]): PieceLine {
  const first = pieces.findIndex(({ isSelected }) => isSelected);
  if (first < 0) return { pieces, selected: undefined };
  const last = pieces.findLastIndex(({ isSelected }) => isSelected);
  const cellsOf = (count: number): number =>
    width(
      pieces
        .slice(0, count)
        .map(({ text }) => text)
        .join(""),
    );
  return { pieces, selected: [cellsOf(first), cellsOf(last + 1)] };
}
