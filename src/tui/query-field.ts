import { previousBoundary } from "../text/graphemes.ts";
import { sanitize } from "../text/sanitize.ts";
import { padEnd, truncate, width } from "../text/width.ts";
import type { Catalogue } from "./catalogue.ts";
import { GAP_CELLS } from "./layout.ts";
import type { State } from "./state.ts";
import { MARKS } from "./theme.ts";

/** What the query line shows. All of it together is as wide as the window. */
export interface QueryField {
  readonly prompt: string;
  /** The query, or the part of it around the cursor, or the placeholder; padded. */
  readonly text: string;
  readonly isPlaceholder: boolean;
  /** How many entries there are; empty where the query needs the room. */
  readonly count: string;
  /** Column of the cursor on the screen, counted from 0. */
  readonly cursorColumn: number;
}

/** Cells for the query below which the count gives way. */
const LEAST_QUERY_CELLS = 12;
/** Cells kept free right of the cursor: an input method draws the syllable it composes there. */
const COMPOSING_CELLS = 2;

/**
 * Lays out the query line.
 * @param columns width of the window in cells
 */
export function queryField(catalogue: Catalogue, state: State, columns: number): QueryField {
  const prompt = MARKS.prompt;
  const room = columns - width(prompt);
  const count = countText(catalogue, state);
  const beside = room - width(count) - GAP_CELLS;
  const showsCount = beside >= LEAST_QUERY_CELLS;
  const cells = showsCount ? beside : room;
  const { text, cursorCell } = visiblePart(sanitize(state.query), state.cursor, cells);
  const isPlaceholder = state.query === "";
  const shown = isPlaceholder ? catalogue.translate("tui.placeholder") : text;
  return {
    prompt,
    text: padEnd(truncate(shown, cells), showsCount ? cells + GAP_CELLS : cells),
    isPlaceholder,
    count: showsCount ? count : "",
    cursorColumn: width(prompt) + cursorCell,
  };
}

function countText({ all, translate }: Catalogue, { query, rows }: State): string {
  return query.trim() === ""
    ? translate("tui.all", { count: all.length })
    : translate("tui.count", { found: rows.length, total: all.length });
}

/** The end of what stands before the cursor, as much as fits, and what follows it. */
function visiblePart(
  query: string,
  cursor: number,
  cells: number,
): { readonly text: string; readonly cursorCell: number } {
  const before = cells - COMPOSING_CELLS;
  let start = width(query.slice(0, cursor)) <= before ? 0 : cursor;
  while (start > 0) {
    const earlier = previousBoundary(query, start);
    if (width(query.slice(earlier, cursor)) > before) break;
    start = earlier;
  }
  return {
    text: truncate(query.slice(start), cells),
    cursorCell: width(query.slice(start, cursor)),
  };
}
