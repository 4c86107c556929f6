import { QUERY_ROW } from "../layout.ts";
import { layoutFor, type State } from "../state.ts";
import type { MouseEvent } from "../terminal/mouse.ts";
import { entryCommand } from "./entry-view.ts";
import { helpCommand } from "./help-view.ts";
import { listCommand } from "./list-view.ts";

/** Rows that one notch of the wheel moves. */
const WHEEL_ROWS = 3;

/** The wheel moves like the arrow keys; a click selects a row, and opens the one that is selected. */
export function mouse(state: State, { kind, x, y }: MouseEvent): State {
  if (kind === "press") return pressed(state, x, y);
  const command = kind === "wheel-up" ? "up" : "down";
  return Array.from({ length: WHEEL_ROWS }).reduce<State>((next) => {
    const { view } = next;
    if (view.name === "list") return listCommand(next, command);
    if (view.name === "entry") return entryCommand(next, view, command);
    return view.name === "help" ? helpCommand(next, view, command) : next;
  }, state);
}

function pressed(state: State, x: number, y: number): State {
  const layout = layoutFor(state);
  if (state.view.name !== "list" || layout === undefined) return state;
  const row = y - (QUERY_ROW + 1);
  const isInList = row >= 0 && row < layout.list.rows && x < layout.list.columns;
  const at = state.listTop + row;
  if (!isInList || at >= state.rows.length) return state;
  return at === state.selected ? listCommand(state, "open") : { ...state, selected: at };
}
