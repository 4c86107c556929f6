import { sanitize } from "../../text/sanitize.ts";
import { padEnd, truncate, width } from "../../text/width.ts";
import { GAP_CELLS } from "../layout.ts";
import type { State } from "../state.ts";
import { MARKS, type Theme } from "../theme.ts";
import { visibleLine } from "./visible-line.ts";

/** The line on top, as wide as the window, and the cursor's column on it. */
export interface QueryLine {
  readonly line: string;
  readonly cursor: number;
}

/** Cells for the query below which what stands right of it gives way. */
const LEAST_QUERY_CELLS = 12;

/** Prompt, query or placeholder; on the right the category, what is marked and the count. */
export function queryLine(state: State, columns: number, theme: Theme): QueryLine {
  const room = columns - width(MARKS.prompt);
  const aside = asideOf(state).find((text) => room - width(text) - GAP_CELLS >= LEAST_QUERY_CELLS);
  const cells = aside === undefined ? room : room - width(aside) - GAP_CELLS;
  const { text, cursor } = visibleLine(state.query, cells);
  const shown =
    state.query.text === ""
      ? theme.faint(truncate(state.catalogue.translate("tui.placeholder"), cells))
      : text;
  const used = width(state.query.text === "" ? placeholderOf(state, cells) : text);
  const gap = aside === undefined ? "" : padEnd("", cells - used + GAP_CELLS) + theme.faint(aside);
  return {
    line: theme.strong(MARKS.prompt) + shown + gap,
    cursor: width(MARKS.prompt) + cursor,
  };
}

function placeholderOf({ catalogue }: State, cells: number): string {
  return truncate(catalogue.translate("tui.placeholder"), cells);
}

/** What is told right of the query, as long as possible first. */
function asideOf(state: State): readonly string[] {
  const { catalogue, query, total, category, marked } = state;
  const { translate, size } = catalogue;
  const count =
    query.text.trim() === "" && category === undefined
      ? translate("tui.all", { count: size })
      : translate("tui.count", { found: total, total: size });
  const kind = category === undefined ? [] : [`[${sanitize(translate(`category.${category}`))}]`];
  const marks = marked.length === 0 ? [] : [`${MARKS.marked.trim()}${marked.length}`];
  return [
    [...kind, ...marks, count],
    [...kind, ...marks],
  ]
    .map((parts) => parts.join(" "))
    .filter((text) => text !== "");
}
