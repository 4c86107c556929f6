import { codedPieces } from "./coded-pieces.ts";
import { DocumentError } from "./document-error.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { type SourceLine, sourceLines } from "./source-lines.ts";
import { segmentsIn } from "./source-segments.ts";

/** 00:01:02,500 --> 00:01:05,000; WebVTT has a point, and may leave out the hours. */
const TIMES =
  /^\s*((?:\d+:)?\d{1,2}:\d{1,2}[,.]\d{1,3})\s*-->\s*(?:\d+:)?\d{1,2}:\d{1,2}[,.]\d{1,3}/;
/** Italics, voices, and the positions that SubRip files borrow from other formats. */
const TAG = /<\/?[a-z0-9][^<>\n]*>|\{\\[^{}\n]*\}/gi;
/** Blocks of WebVTT that nobody sees. */
const UNSEEN = /^(?:WEBVTT|NOTE|STYLE|REGION)(?=[ \t]|$)/;

/** SubRip: one segment for each subtitle, labelled with the time at which it appears. */
export const srtReader: Reader = { takes: "text", read: cuesOf };
/** WebVTT, which is SubRip with a heading, remarks and styles. */
export const vttReader: Reader = { takes: "text", read: cuesOf };

function* cuesOf(source: string): Generator<Segment> {
  const make = segmentsIn(source);
  for (const block of blocksOf(source)) {
    const at = block.findIndex(({ text }) => TIMES.test(text));
    const [first] = block;
    if (at < 0 || at > 1) {
      if (first === undefined || UNSEEN.test(first.text)) continue;
      throw new DocumentError("not-a-cue", {}, { line: first.number, column: 1 });
    }
    const [head, last] = [block[at + 1], block.at(-1)];
    if (head === undefined || last === undefined) continue;
    const [start, end] = [head.start, last.start + last.text.length];
    const label = TIMES.exec(block[at]?.text ?? "")?.[1] ?? "";
    yield make(
      codedPieces(source.slice(start, end), start, TAG, () => ""),
      { label },
    );
  }
}

/** Lines between empty lines. */
function* blocksOf(source: string): Generator<readonly SourceLine[]> {
  let block: SourceLine[] = [];
  for (const line of sourceLines(source)) {
    if (line.text.trim() !== "") {
      block.push(line);
    } else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}
