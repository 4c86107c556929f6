/** A stretch of a source that says one stretch of a text, letter for letter or as a whole. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text put together from stretches of a source: entities resolved, tags left out. */
export interface MappedText {
  readonly text: string;
  /** Where in the source a stretch of the text stands, with all that lies between its ends. */
  readonly rangeOf: (start: number, end: number) => readonly [start: number, end: number];
}

interface Joint extends Piece {
  /** Offset in the text. */
  readonly at: number;
}

/**
 * Joins pieces into one text. A piece as long as its stretch of the source stands there letter for
 * letter; any other (`&amp;`) as a whole.
 * @example
 * mapText([{ text: "R", start: 0, end: 1 }, { text: "&", start: 1, end: 6 }]).rangeOf(1, 2) // [1, 6]
 */
export function mapText(pieces: readonly Piece[]): MappedText {
  const joints: Joint[] = [];
  let text = "";
  for (const piece of pieces) {
    if (piece.text === "") continue;
    joints.push({ ...piece, at: text.length });
    text += piece.text;
  }
  const startOf = (offset: number): number => {
    const joint = jointAt(joints, offset);
    if (joint === undefined) return pieces[0]?.start ?? 0;
    return isLetterwise(joint) ? joint.start + offset - joint.at : joint.start;
  };
  const endOf = (offset: number): number => {
    const joint = jointAt(joints, offset - 1);
    if (joint === undefined) return startOf(0);
    return isLetterwise(joint) ? joint.start + offset - joint.at : joint.end;
  };
  return {
    text,
    rangeOf: (start, end) => {
      if (end > start) return [startOf(start), endOf(end)];
      const at = start < text.length ? startOf(start) : endOf(start);
      return [at, at];
    },
  };
}

function isLetterwise({ text, start, end }: Piece): boolean {
  return text.length === end - start;
}

/** The last joint that begins at or before an offset. */
function jointAt(joints: readonly Joint[], offset: number): Joint | undefined {
  let low = 0;
  let high = joints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joints[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return joints[low - 1];
}
