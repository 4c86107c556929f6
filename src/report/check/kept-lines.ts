import type { Segment } from "../../documents/segment.ts";
import { lineAround } from "../../documents/text-segments.ts";

/** UTF-16 units of a document that are kept; of what stands behind them only problems are shown. */
const MOST = 1 << 21;

/** A line of a document or, in containers, a paragraph or cell. */
export interface KeptLine {
  readonly text: string;
  /** What it is called where lines have no numbers: "Sheet1!B3". */
  readonly label?: string;
}

/** Lines by their numbers, from 1; only those that have text for people. */
export type KeptLines = ReadonlyMap<number, KeptLine>;

/** Keeps the lines of a document while its segments go by. */
export interface LineKeeper {
  readonly add: (segment: Segment) => void;
  readonly lines: KeptLines;
}

export function makeLineKeeper(): LineKeeper {
  const lines = new Map<number, KeptLine>();
  let room = MOST;
  return {
    lines,
    add: (segment) => {
      for (const at of lineStarts(segment.text)) {
        if (room <= 0) return;
        const { line } = segment.place(at, at);
        if (lines.has(line)) continue;
        const { text } = segment.lineAt?.(at) ?? lineAround(segment.text, at);
        const { label } = segment;
        lines.set(line, label === undefined ? { text } : { text, label });
        room -= text.length + 1;
      }
    },
  };
}

function* lineStarts(text: string): Generator<number> {
  yield 0;
  for (const { index } of text.matchAll(/(?<=\n)|(?<=\r)(?!\n)/g)) yield index;
}
