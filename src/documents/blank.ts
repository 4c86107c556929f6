/** The same text with spaces for all but its line ends, so that lines, columns and offsets stay. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** A text with some ranges of it blank; ranges come in order and do not overlap. */
export function blankRanges(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[],
): string {
  let result = "";
  let before = 0;
  for (const [start, end] of ranges) {
    result += text.slice(before, start) + blank(text.slice(start, end));
    before = end;
  }
  return result + text.slice(before);
}
