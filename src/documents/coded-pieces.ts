import type { Piece } from "./mapped-text.ts";

/**
 * Takes apart a stretch of a source in which some characters are written in another way than they are
 * read (references, escapes, the line ends of Windows).
 * @param start where the stretch stands in the source
 * @param coded finds what is written in another way; global
 * @param meaning what it means; undefined if it stands for itself
 */
export function codedPieces(
  stretch: string,
  start: number,
  coded: RegExp,
  meaning: (match: RegExpExecArray) => string | undefined,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  const addPlain = (to: number): void => {
    if (to === before) return;
    pieces.push({ text: stretch.slice(before, to), start: start + before, end: start + to });
  };
  for (const match of stretch.matchAll(coded)) {
    const text = meaning(match);
    if (text === undefined) continue;
    const end = match.index + match[0].length;
    addPlain(match.index);
    pieces.push({ text, start: start + match.index, end: start + end });
    before = end;
  }
  addPlain(stretch.length);
  return pieces;
}
