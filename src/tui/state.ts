import type { Action, EditAction } from "./action.ts";
import type { Catalogue, ResultRow } from "./catalogue.ts";
import { detailLines } from "./detail-lines.ts";
import type { Mode } from "./keys.ts";
import { type Layout, layoutOf, type WindowSize } from "./layout.ts";
import { editQuery, type QueryText, queryText } from "./query-text.ts";
import { clamp, pageOf, topShowing } from "./scroll.ts";

/** The whole state of the interactive list. */
export interface State extends QueryText {
  /** What answers the query: searched when the query changes, and only then. */
  readonly rows: readonly ResultRow[];
  /** Index of the selected row; 0 where there are none. */
  readonly selected: number;
  /** First row of the list that is shown. */
  readonly listTop: number;
  readonly view: "list" | "entry";
  /** First line of the open entry that is shown. */
  readonly entryTop: number;
  readonly window: WindowSize;
  /** Whether the user has left. */
  readonly left: boolean;
}

/** The state to begin with: a query typed in, the best answer selected. */
export function initialState(catalogue: Catalogue, query: string, window: WindowSize): State {
  const line = queryText(query);
  return {
    ...line,
    rows: catalogue.find(line.query),
    selected: 0,
    listTop: 0,
    view: "list",
    entryTop: 0,
    window,
    left: false,
  };
}

/** The state after an action. Pure: the same state and action give the same result. */
export function reduce(catalogue: Catalogue, state: State, action: Action): State {
  return settle(catalogue, change(catalogue, state, action));
}

/** What is on the screen. */
export function modeOf({ view, query }: State): Mode {
  if (view === "entry") return "entry";
  return query === "" ? "all" : "results";
}

/** How the screen is divided; undefined where it is too small. */
export function layoutFor(catalogue: Catalogue, state: State): Layout | undefined {
  return layoutOf(state.window, catalogue.categoryCells);
}

/** The row under the mark; undefined where nothing was found. */
export function selectedRow({ rows, selected }: State): ResultRow | undefined {
  return rows[selected];
}

function change(catalogue: Catalogue, state: State, action: Action): State {
  switch (action.type) {
    case "insert":
    case "delete-left":
    case "delete-right":
    case "delete-word":
    case "clear":
    case "cursor":
      return edited(catalogue, state, action);
    case "move":
      return moved(catalogue, state, action);
    case "toggle-entry":
      return toggled(state);
    case "back":
      return back(catalogue, state);
    case "leave":
      return { ...state, left: true };
    case "resize":
      return { ...state, window: action.window };
    default:
      return action satisfies never;
  }
}

/** Whoever types wants to see what it finds: an open entry gives way to the list. */
function edited(catalogue: Catalogue, state: State, action: EditAction): State {
  const line = editQuery(state, action);
  if (line.query === state.query) return { ...state, ...line };
  const rows = catalogue.find(line.query);
  return { ...state, ...line, rows, selected: 0, listTop: 0, view: "list" };
}

function moved(
  catalogue: Catalogue,
  state: State,
  { by, unit }: Extract<Action, { type: "move" }>,
): State {
  const layout = layoutFor(catalogue, state);
  if (layout === undefined) return state;
  const inEntry = state.view === "entry";
  const steps = by * (unit === "row" ? 1 : pageOf(inEntry ? layout.body.rows : layout.list.rows));
  return inEntry
    ? { ...state, entryTop: state.entryTop + steps }
    : { ...state, selected: state.selected + steps };
}

function toggled(state: State): State {
  if (state.view === "entry") return { ...state, view: "list" };
  return selectedRow(state) === undefined ? state : { ...state, view: "entry", entryTop: 0 };
}

function back(catalogue: Catalogue, state: State): State {
  const mode = modeOf(state);
  switch (mode) {
    case "entry":
      return { ...state, view: "list" };
    case "results":
      return edited(catalogue, state, { type: "clear" });
    case "all":
      return { ...state, left: true };
    default:
      return mode satisfies never;
  }
}

/** Brings the selection and what is scrolled back into their ranges. */
function settle(catalogue: Catalogue, state: State): State {
  const layout = layoutFor(catalogue, state);
  const selected = clamp(state.selected, 0, state.rows.length - 1);
  if (layout === undefined) return { ...state, selected };
  const listTop = topShowing(state.listTop, selected, layout.list.rows, state.rows.length);
  return { ...state, selected, listTop, entryTop: settledEntryTop(catalogue, state, layout) };
}

function settledEntryTop(catalogue: Catalogue, state: State, { body }: Layout): number {
  const row = selectedRow(state);
  if (state.view !== "entry" || row === undefined) return 0;
  const lines = detailLines(row.entry, catalogue, body.columns);
  return clamp(state.entryTop, 0, lines.length - body.rows);
}
