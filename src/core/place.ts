/** A place in a text. Lines and columns count from 1, columns and offsets in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Start and end offset from the beginning of the text; the end is not included. */
  readonly range: readonly [start: number, end: number];
}

/**
 * Turns offsets of a text into lines and columns.
 * Lines end at LF, CRLF or a lone CR.
 * @example placesOf("a\nbc")(2, 3) // { line: 2, column: 1, range: [2, 3] }
 */
export function placesOf(text: string): (start: number, end: number) => Place {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  return (start, end) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: start - (lineStarts[low] ?? 0) + 1, range: [start, end] };
  };
}
