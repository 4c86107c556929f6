import type { Place } from "../core/place.ts";
import { placesOf } from "../core/place.ts";
import { GAP } from "./blank.ts";
import type { Directive } from "./directive.ts";
import { makeLineCounter } from "./line-counter.ts";
import { mapText } from "./mapped-text.ts";
import type { Segment } from "./segment.ts";

/** Units of text that are handed over together: enough to be quick, too few to fill the memory. */
const LEAST = 1 << 18;
/** A line longer than this is cut where it is not a line's end. */
const MOST = 1 << 20;

const BETWEEN_GAPS = new RegExp(`[^${GAP}]+`, "g");

/** What a kind of text does to a stretch of it before it is read for people. */
export interface Masked {
  /**
   * The same text with what is not for people as spaces and gaps: of the same length, with the same
   * lines.
   */
  readonly text: string;
  readonly directives: readonly Directive[];
}

/** Masks stretches of one text, which come in order; `firstLine` is the line on which one begins. */
export type Mask = (stretch: string, firstLine: number) => Masked;

/**
 * A text in stretches that end where a paragraph ends, or a line where paragraphs are long, with
 * places in the whole: however large the text, only a stretch of it is held.
 * @param pieces the text, cut anywhere
 */
export async function* textSegments(
  pieces: AsyncIterable<string> | Iterable<string>,
  mask: Mask = (text) => ({ text, directives: [] }),
): AsyncGenerator<Segment> {
  const counter = makeLineCounter();
  let offset = 0;
  let column = 0;
  for await (const stretch of stretchesOf(pieces)) {
    const start: StretchStart = { line: counter.line(), column, offset };
    const { text, directives } = mask(stretch, start.line);
    const placed = placedStretch(stretch, start);
    yield text.includes(GAP)
      ? { ...withoutGaps(text, placed), directives }
      : { ...placed, text, directives };
    counter.add(stretch);
    offset += stretch.length;
    const lastLine = lastLineStart(stretch);
    column = lastLine === 0 ? column + stretch.length : stretch.length - lastLine;
  }
}

interface StretchStart {
  readonly line: number;
  /** Units of the line that stand before the stretch. */
  readonly column: number;
  readonly offset: number;
}

function placedStretch(
  stretch: string,
  { line, column, offset }: StretchStart,
): Required<Pick<Segment, "place" | "lineAt">> {
  let within: ((start: number, end: number) => Place) | undefined;
  return {
    place: (start, end) => {
      within ??= placesOf(stretch);
      const place = within(start, end);
      return {
        line: line + place.line - 1,
        column: place.column + (place.line === 1 ? column : 0),
        range: [offset + start, offset + end],
      };
    },
    lineAt: (at) => lineAround(stretch, at),
  };
}

/** A segment whose text goes on where a gap is in the file. */
function withoutGaps(text: string, { place, lineAt }: ReturnType<typeof placedStretch>): Segment {
  const mapped = mapText(
    [...text.matchAll(BETWEEN_GAPS)].map(({ 0: part, index }) => ({
      text: part,
      start: index,
      end: index + part.length,
    })),
  );
  return {
    text: mapped.text,
    place: (start, end) => place(...mapped.rangeOf(start, end)),
    lineAt: (at) => lineAt(mapped.rangeOf(at, at)[0]),
  };
}

/** The line of a text around an offset, without its end, and the offset in it. */
export function lineAround(
  text: string,
  at: number,
): { readonly text: string; readonly offset: number } {
  const start = lastLineStart(text, at);
  // A lone CR is rare: it is looked for in the line only, not in all of a long text.
  const feed = text.indexOf("\n", at);
  const rest = text.slice(at, feed < 0 ? text.length : feed);
  const length = rest.indexOf("\r");
  const end = at + (length < 0 ? rest.length : length);
  return { text: text.slice(start, end), offset: at - start };
}

/** Where the line begins that an offset stands in. */
function lastLineStart(text: string, at = text.length): number {
  if (at === 0) return 0;
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return line + text.slice(line, at).lastIndexOf("\r") + 1;
}

async function* stretchesOf(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += LEAST) {
      text += piece.slice(at, at + LEAST);
      const end = text.length < LEAST ? 0 : borderIn(text);
      if (end > 0) yield text.slice(0, end);
      text = text.slice(end);
    }
  }
  if (text !== "") yield text;
}

/** Where to cut: after an empty line, else after a line; in a line only if it is endless. */
function borderIn(text: string): number {
  // A CR at the end may be half of a CRLF.
  const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
  const paragraph = Math.max(
    whole.lastIndexOf("\n\n") + 2,
    whole.lastIndexOf("\r\n\r\n") + 4,
    whole.lastIndexOf("\r\r") + 2,
  );
  // Two CR before a LF: an empty line, and a line that ends in CRLF.
  if (paragraph > 4) return whole[paragraph] === "\n" ? paragraph + 1 : paragraph;
  const line = lastLineStart(whole);
  if (line > 0 || text.length < MOST) return line;
  return isHighSurrogate(whole.charCodeAt(whole.length - 1)) ? whole.length - 1 : whole.length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
