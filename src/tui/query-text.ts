import { nextBoundary, previousBoundary, previousWord } from "../text/graphemes.ts";
import type { EditAction } from "./action.ts";

/** The query line: a text in NFC, and the cursor as a UTF-16 offset on a grapheme boundary. */
export interface QueryText {
  readonly query: string;
  readonly cursor: number;
}

/** Longest query in UTF-16 units: more than any title, less than what would make a search slow. */
const MAX_LENGTH = 256;

/** A query with the cursor at its end. */
export function queryText(query: string): QueryText {
  return insert({ query: "", cursor: 0 }, query);
}

/** The query line after an edit. Cursor and deletions go by graphemes, whatever their length. */
export function editQuery(line: QueryText, action: EditAction): QueryText {
  const { query, cursor } = line;
  switch (action.type) {
    case "insert":
      return insert(line, action.text);
    case "delete-left":
      return remove(query, previousBoundary(query, cursor), cursor);
    case "delete-right":
      return remove(query, cursor, nextBoundary(query, cursor));
    case "delete-word":
      return remove(query, previousWord(query, cursor), cursor);
    case "clear":
      return { query: "", cursor: 0 };
    case "cursor":
      return { query, cursor: cursorAt(line, action.to) };
    default:
      return action satisfies never;
  }
}

/** Composes across the seams: an input method may send a syllable letter by letter. */
function insert({ query, cursor }: QueryText, text: string): QueryText {
  const typed = (query.slice(0, cursor) + text).normalize("NFC");
  const composed = (typed + query.slice(cursor)).normalize("NFC");
  const end = composed.length > MAX_LENGTH ? boundaryAtOrBefore(composed, MAX_LENGTH) : undefined;
  const kept = composed.slice(0, end);
  return { query: kept, cursor: boundaryAtOrBefore(kept, typed.length) };
}

function remove(query: string, start: number, end: number): QueryText {
  const rest = (query.slice(0, start) + query.slice(end)).normalize("NFC");
  return { query: rest, cursor: boundaryAtOrBefore(rest, start) };
}

function cursorAt(
  { query, cursor }: QueryText,
  to: Extract<EditAction, { type: "cursor" }>["to"],
): number {
  switch (to) {
    case "left":
      return previousBoundary(query, cursor);
    case "right":
      return nextBoundary(query, cursor);
    case "start":
      return 0;
    case "end":
      return query.length;
    default:
      return to satisfies never;
  }
}

function boundaryAtOrBefore(text: string, offset: number): number {
  return offset >= text.length ? text.length : previousBoundary(text, offset + 1);
}
