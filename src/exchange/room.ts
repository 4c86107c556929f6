import type { Entry } from "../core/entry.ts";
import type { WriteOptions } from "./format.ts";

/** What a program takes at most, in bytes of UTF-8. */
export interface Room {
  readonly term: number;
  readonly file: number;
}

/**
 * Whether there is room for one row more, of these terms; where there is none, that is told.
 * Rows are counted as they come, so each file needs a counter of its own.
 */
export function makeRoom(
  room: Room,
  { lose }: Pick<WriteOptions, "lose">,
): (row: string, terms: readonly string[], entry: Entry) => boolean {
  let used = 0;
  return (row, terms, { id }) => {
    const isLong = terms.some((term) => bytes(term) > room.term);
    const size = bytes(row);
    if (isLong) lose("too-long", id);
    else if (used + size > room.file) lose("over-limit", id);
    else {
      used += size;
      return true;
    }
    return false;
  };
}

const ENCODER = new TextEncoder();

function bytes(text: string): number {
  return ENCODER.encode(text).length;
}
