import { truncate } from "../../text/width.ts";
import { detailLines, sideLines } from "../detail-lines.ts";
import type { CommandName } from "../key-table.ts";
import { type Layout, QUERY_ROW } from "../layout.ts";
import { entryOf, layoutFor, type State } from "../state.ts";
import type { Theme } from "../theme.ts";
import type { Body, CellPlace } from "./body.ts";
import { detailPane } from "./detail-pane.ts";
import { draftLines } from "./draft-lines.ts";
import { exportLines } from "./export-lines.ts";
import { footLine } from "./foot-line.ts";
import { helpLines } from "./help-lines.ts";
import { queryLine } from "./query-line.ts";
import { resultLines } from "./result-lines.ts";
import { sideBySide } from "./side-by-side.ts";

/** All that is on the screen. */
export interface Frame {
  /** Rows from the top, none wider than the window. */
  readonly lines: readonly string[];
  /** Where the terminal's cursor stands: input methods compose there. */
  readonly cursor: CellPlace | undefined;
}

/** Draws the state: the query line, what is below it, the foot. */
export function drawFrame(state: State, theme: Theme): Frame {
  const layout = layoutFor(state);
  const { columns } = state.window;
  if (layout === undefined) {
    const line = truncate(state.catalogue.translate("tui.tooSmall"), columns);
    return { lines: [line], cursor: undefined };
  }
  const top = queryLine(state, columns, theme);
  const body = bodyOf(state, layout, theme);
  const rows = Array.from({ length: layout.body.rows }, (_, row) => body.lines[row] ?? "");
  return {
    lines: [top.line, ...rows, foot(state, columns, theme)],
    cursor: body.cursor ?? { x: top.cursor, y: QUERY_ROW },
  };
}

function foot({ catalogue, notice, view }: State, columns: number, theme: Theme): string {
  const { translate, keymap } = catalogue;
  const shortOf = (command: CommandName): string => translate(`tui.short.${command}`);
  const { rows } = keymap;
  return footLine({ notice, rows, view: view.name, shortOf, translate }, columns, theme);
}

function bodyOf(state: State, layout: Layout, theme: Theme): Body {
  const { view, catalogue } = state;
  const { columns, rows } = layout.body;
  switch (view.name) {
    case "list":
      return { lines: listWithDetail(state, layout, theme) };
    case "entry": {
      const entry = entryOf(state);
      const lines = entry === undefined ? [] : detailLines(entry, state, columns, view.link);
      return { lines: detailPane(lines, view.top, rows, theme) };
    }
    case "help":
      return { lines: helpLines(catalogue, columns).slice(view.top, view.top + rows) };
    case "export":
      return exportLines(state, view, layout, theme);
    case "draft":
      return draftLines(state, view, layout, theme);
    default:
      return view satisfies never;
  }
}

function listWithDetail(state: State, layout: Layout, theme: Theme): readonly string[] {
  const { list, detail } = layout;
  const results = resultLines(state, layout, theme);
  if (detail === undefined) return results;
  const about = sideLines(state.query.text, entryOf(state), state, detail.columns);
  const pane = detailPane(about, 0, detail.rows, theme);
  if (detail.side === "bottom") {
    const rows = Array.from({ length: list.rows }, (_, row) => results[row] ?? "");
    return [...rows, theme.faint(theme.divider.repeat(list.columns)), ...pane];
  }
  return sideBySide(results, pane, list, theme);
}
