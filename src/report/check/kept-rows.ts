import type { Language } from "../../core/language.ts";
import { isContainer, type Kind } from "../../documents/kind.ts";
import type { Segment } from "../../documents/segment.ts";
import { lineAround } from "../../documents/text-segments.ts";

/** UTF-16 units of a document that are kept; of what stands behind them only problems are shown. */
const MOST = 1 << 21;

/**
 * A line of a text; in other formats a segment, as people read it: a paragraph, a cell, one side of a
 * translation unit.
 */
export interface KeptRow {
  readonly line: number;
  /** What it is called where lines have no numbers: "Sheet1!B3". */
  readonly name: string;
  readonly text: string;
  /** What the text is a translation of. */
  readonly original?: { readonly text: string; readonly language: Language };
  /** From where to where it stands in the file. */
  readonly range: readonly [start: number, end: number];
  /** Where in the text an offset of the file is, or the first that stands behind it. */
  readonly offsetOf: (offset: number) => number;
}

/** Keeps the rows of a document while its segments go by. */
export interface RowKeeper {
  readonly add: (segment: Segment) => void;
  readonly rows: readonly KeptRow[];
}

export function makeRowKeeper(kind: Kind): RowKeeper {
  const rows: KeptRow[] = [];
  const rowsOf =
    kind === "text" || kind === "markdown" ? linesOf : (segment: Segment) => [rowOf(segment, kind)];
  let room = MOST;
  return {
    rows,
    add: (segment) => {
      for (const row of rowsOf(segment)) {
        if (room <= 0) return;
        // A line may be so long that it comes in several segments.
        if (rowsOf === linesOf && rows.at(-1)?.line === row.line) continue;
        rows.push(row);
        room -= row.text.length + (row.original?.text.length ?? 0) + 1;
      }
    },
  };
}

/** The lines of a stretch of text, as they stand there and not as they are read. */
function* linesOf(segment: Segment): Generator<KeptRow> {
  for (const at of lineStarts(segment.text)) {
    const { line, range } = segment.place(at, at);
    const { text, offset } = segment.lineAt?.(at) ?? lineAround(segment.text, at);
    const start = range[0] - offset;
    yield {
      line,
      name: String(line),
      text,
      range: [start, start + text.length],
      offsetOf: (asked) => asked - start,
    };
  }
}

function* lineStarts(text: string): Generator<number> {
  yield 0;
  for (const { index } of text.matchAll(/(?<=\n)|(?<=\r)(?!\n)/g)) yield index;
}

function rowOf(segment: Segment, kind: Kind): KeptRow {
  const { text, original, originalLanguage = "zh", label, place } = segment;
  const { line, range } = place(0, text.length);
  return {
    line,
    name: isContainer(kind) && label !== undefined ? label : String(line),
    text,
    ...(original === undefined ? {} : { original: { text: original, language: originalLanguage } }),
    range,
    offsetOf: (offset) => firstAtOrBehind(offset, text.length, (at) => place(at, at).range[0]),
  };
}

/** The least number up to a limit whose place, which grows with it, is at or behind the wanted one. */
function firstAtOrBehind(wanted: number, limit: number, placeAt: (at: number) => number): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeAt(middle) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
