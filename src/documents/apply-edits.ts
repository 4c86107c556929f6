import type { Kind } from "./kind.ts";
import { notationOf } from "./notation.ts";

/** A stretch of a text file and what is to stand there instead. */
export interface Edit {
  /** Offsets of the decoded text of the file, as `Segment.place` gives them. */
  readonly range: readonly [start: number, end: number];
  /** What is read there now, as the segment has it. */
  readonly text: string;
  readonly replacement: string;
}

/** Why an edit was not made. */
export type Refusal =
  /** Something else stands there than was read: tags between the letters, or another text. */
  | "other-text"
  /** It overlaps an edit before it. */
  | "overlap"
  /** The encoding of the file does not have what should be written. */
  | "encoding"
  /** A container, which is not written back. */
  | "container";

export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: Refusal;
}

/** A text after its edits, and the edits that were not made. */
export interface EditedText {
  readonly text: string;
  readonly refused: readonly RefusedEdit[];
}

/**
 * Makes edits of a text file and changes nothing else. What is put in is written as the format writes
 * text (`&amp;` in HTML and XML, `\"` in PO).
 * @param source the decoded text of the file
 */
export function applyEdits(kind: Kind, source: string, edits: readonly Edit[]): EditedText {
  const { read, write } = notationOf(kind);
  const refused: RefusedEdit[] = [];
  let text = "";
  let done = 0;
  for (const edit of edits.toSorted(byRange)) {
    const [start, end] = edit.range;
    const written = write(edit.replacement, source, start);
    if (start < done) {
      refused.push({ edit, reason: "overlap" });
    } else if (read(source.slice(start, end)) !== edit.text || written === undefined) {
      refused.push({ edit, reason: "other-text" });
    } else {
      text += source.slice(done, start) + written;
      done = end;
    }
  }
  return { text: text + source.slice(done), refused };
}

function byRange(a: Edit, b: Edit): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1];
}
