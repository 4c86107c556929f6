import { nextBoundary, nextWord, previousBoundary, previousWord } from "../text/graphemes.ts";

/** A text in NFC with a cursor, a UTF-16 offset on a grapheme boundary. */
interface Written {
  readonly text: string;
  readonly cursor: number;
}

/** A line that is being written, and how it was before. */
export interface TextLine extends Written {
  /** What undo goes back to, the latest last. */
  readonly past: readonly Written[];
  /** What was undone, the latest last. */
  readonly future: readonly Written[];
}

/** Edits of a line, as the key table names them. */
export const EDITS = [
  "left",
  "right",
  "word-left",
  "word-right",
  "line-start",
  "line-end",
  "delete-left",
  "delete-right",
  "delete-word-left",
  "delete-word-right",
  "delete-to-end",
  "clear",
  "undo",
  "redo",
] as const;
export type Edit = (typeof EDITS)[number];

/** Longest line in UTF-16 units: more than any title, less than what would make a search slow. */
export const MAX_LENGTH = 256;
/** Most steps that are remembered. */
const MAX_PAST = 200;

/** A line with the cursor at its end. */
export function textLine(text = "", most = MAX_LENGTH): TextLine {
  return { ...inserted({ text: "", cursor: 0 }, text, most), past: [], future: [] };
}

export function isEdit(command: string): command is Edit {
  return (EDITS as readonly string[]).includes(command);
}

/**
 * A line with a text put in at the cursor. It is composed across the seams: an input method may send
 * a syllable letter by letter.
 * @param most length at which the rest is cut off, between graphemes
 */
export function insert(line: TextLine, text: string, most = MAX_LENGTH): TextLine {
  return changed(line, inserted(line, text, most));
}

/** A line after an edit. The cursor and deletions go by graphemes, whatever their length. */
export function editLine(line: TextLine, edit: Edit): TextLine {
  const { text, cursor } = line;
  switch (edit) {
    case "left":
      return { ...line, cursor: previousBoundary(text, cursor) };
    case "right":
      return { ...line, cursor: nextBoundary(text, cursor) };
    case "word-left":
      return { ...line, cursor: previousWord(text, cursor) };
    case "word-right":
      return { ...line, cursor: nextWord(text, cursor) };
    case "line-start":
      return { ...line, cursor: 0 };
    case "line-end":
      return { ...line, cursor: text.length };
    case "delete-left":
      return removed(line, previousBoundary(text, cursor), cursor);
    case "delete-right":
      return removed(line, cursor, nextBoundary(text, cursor));
    case "delete-word-left":
      return removed(line, previousWord(text, cursor), cursor);
    case "delete-word-right":
      return removed(line, cursor, nextWord(text, cursor));
    case "delete-to-end":
      return removed(line, cursor, text.length);
    case "clear":
      return removed(line, 0, text.length);
    case "undo":
      return undone(line);
    case "redo":
      return redone(line);
    default:
      return edit satisfies never;
  }
}

function inserted({ text, cursor }: Written, added: string, most: number): Written {
  const typed = (text.slice(0, cursor) + added).normalize("NFC");
  const composed = (typed + text.slice(cursor)).normalize("NFC");
  const end = composed.length > most ? boundaryAtOrBefore(composed, most) : undefined;
  const kept = composed.slice(0, end);
  return { text: kept, cursor: boundaryAtOrBefore(kept, typed.length) };
}

function removed(line: TextLine, start: number, end: number): TextLine {
  const rest = (line.text.slice(0, start) + line.text.slice(end)).normalize("NFC");
  return changed(line, { text: rest, cursor: boundaryAtOrBefore(rest, start) });
}

function changed(line: TextLine, { text, cursor }: Written): TextLine {
  if (text === line.text) return { ...line, cursor };
  const past = [...line.past, { text: line.text, cursor: line.cursor }].slice(-MAX_PAST);
  return { text, cursor, past, future: [] };
}

function undone({ text, cursor, past, future }: TextLine): TextLine {
  const last = past.at(-1);
  if (last === undefined) return { text, cursor, past, future };
  return { ...last, past: past.slice(0, -1), future: [...future, { text, cursor }] };
}

function redone({ text, cursor, past, future }: TextLine): TextLine {
  const next = future.at(-1);
  if (next === undefined) return { text, cursor, past, future };
  return { ...next, past: [...past, { text, cursor }], future: future.slice(0, -1) };
}

function boundaryAtOrBefore(text: string, offset: number): number {
  return offset >= text.length ? text.length : previousBoundary(text, offset + 1);
}
