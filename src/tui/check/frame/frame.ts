import { truncate } from "../../../text/width.ts";
import { detailPane } from "../../frame/detail-pane.ts";
import { footLine } from "../../frame/foot-line.ts";
import type { Frame } from "../../frame/frame.ts";
import { sideBySide } from "../../frame/side-by-side.ts";
import type { Theme } from "../../theme.ts";
import { helpKeyLines } from "../help.ts";
import type { CheckCommand } from "../key-table.ts";
import { type CheckLayout, checkLayoutOf } from "../layout.ts";
import { sideLines } from "../side-lines.ts";
import { type CheckState, fileOf } from "../state.ts";
import { confirmLines } from "./confirm-lines.ts";
import { documentPane } from "./document-pane.ts";
import { headLine } from "./head-line.ts";
import { problemList } from "./problem-list.ts";

/** Draws the check view: the file's name, the document and what is said of it, the foot. */
export function drawCheck(state: CheckState, theme: Theme): Frame {
  const layout = checkLayoutOf(state.window, fileOf(state).problems.length);
  const { columns } = state.window;
  const { translate, notice, keymap, view } = state;
  if (layout === undefined) {
    return { lines: [truncate(translate("tui.tooSmall"), columns)], cursor: undefined };
  }
  const body = bodyLines(state, layout, theme);
  const rows = Array.from({ length: layout.body.rows }, (_, row) => body[row] ?? "");
  const shortOf = (command: CheckCommand): string => translate(`checkView.short.${command}`);
  const foot = { notice, rows: keymap.rows, view: view.name, shortOf, translate };
  return {
    lines: [headLine(state, columns, theme), ...rows, footLine(foot, columns, theme)],
    cursor: undefined,
  };
}

function bodyLines(state: CheckState, layout: CheckLayout, theme: Theme): readonly string[] {
  const { view } = state;
  const { columns, rows } = layout.body;
  switch (view.name) {
    case "check":
      return panes(state, layout, theme);
    case "entry":
      return detailPane(sideLines(state, columns), view.top, rows, theme);
    case "help":
      return helpKeyLines(state, columns).slice(view.top, view.top + rows);
    case "confirm":
      return confirmLines(state, columns, theme);
    default:
      return view satisfies never;
  }
}

/** The document above its problems, and what is said of the selected one beside or below. */
function panes(
  state: CheckState,
  { document, list, side, body }: CheckLayout,
  theme: Theme,
): readonly string[] {
  const divider = theme.faint(theme.divider.repeat(document.columns));
  const shown = documentPane(state, document, theme);
  const text = Array.from({ length: document.rows }, (_, row) => shown[row] ?? "");
  const problems = list === undefined ? [] : problemList(state, list, theme);
  const filled = Array.from({ length: list?.rows ?? 0 }, (_, row) => problems[row] ?? "");
  const left = list === undefined ? text : [...text, divider, ...filled];
  if (side === undefined) return left;
  const pane = detailPane(sideLines(state, side.columns), 0, side.rows, theme);
  return side.place === "right"
    ? sideBySide(left, pane, { columns: document.columns, rows: body.rows }, theme)
    : [...left, divider, ...pane];
}
