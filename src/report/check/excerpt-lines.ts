import type { Excerpt } from "../../core/problem.ts";
import { cutAround } from "../../text/cut-around.ts";
import { sanitize } from "../../text/sanitize.ts";
import { width } from "../../text/width.ts";

const CARET = "^";
const ELLIPSIS = "…";

/** A line of a document as a terminal shows it, and what is to stand under it. */
export interface ExcerptLines {
  readonly text: string;
  /** Where the problem is in the text. */
  readonly range: readonly [start: number, end: number];
  /** Spaces up to the problem, in cells. */
  readonly indent: string;
  /** One for each cell of the problem. */
  readonly carets: string;
}

/**
 * A line with carets that stand right under a problem, also under wide characters and behind them.
 * @param cells room for the line
 */
export function excerptLines({ text, range, isCut }: Excerpt, cells: number): ExcerptLines {
  const safe = sanitize(text);
  const indented = isCut[0] ? 0 : safe.length - safe.trimStart().length;
  const from = Math.min(indented, range[0]);
  const before = isCut[0] ? ELLIPSIS : "";
  const line = before + safe.slice(from) + (isCut[1] ? ELLIPSIS : "");
  const shift = before.length - from;
  const cut = cutAround(line, [range[0] + shift, range[1] + shift], cells);
  const [start, end] = cut.range;
  return {
    text: cut.text.trimEnd(),
    range: cut.range,
    indent: " ".repeat(width(cut.text.slice(0, start))),
    carets: CARET.repeat(Math.max(1, width(cut.text.slice(start, end).trimEnd()))),
  };
}
