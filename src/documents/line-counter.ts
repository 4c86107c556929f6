/** Counts the lines of a text that is handed over in pieces. */
export interface LineCounter {
  /** The line on which the next piece begins, from 1. */
  readonly line: () => number;
  readonly add: (text: string) => void;
}

/** Lines end at LF, CRLF or a lone CR, as in `core/place.ts`; a CRLF may lie across two pieces. */
export function makeLineCounter(): LineCounter {
  let line = 1;
  let endsInReturn = false;
  return {
    line: () => line,
    add: (text) => {
      if (text === "") return;
      line += countLineEnds(text) - (endsInReturn && text.startsWith("\n") ? 1 : 0);
      endsInReturn = text.endsWith("\r");
    },
  };
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text[at + 1] !== "\n") count++;
  }
  return count;
}
