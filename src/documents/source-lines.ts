/** A line of a text without its end, and where it begins. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** The lines of a text, which end at LF, CRLF or a lone CR. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, index), start, number: lines.length + 1 });
    start = index + end.length;
  }
  lines.push({ text: text.slice(start), start, number: lines.length + 1 });
  return lines;
}
