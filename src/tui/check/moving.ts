import { clamp, pageOf, type Scrolling, scrollStep, topShowing } from "../scroll.ts";
import { helpKeyLines } from "./help.ts";
import { bodyOf, checkLayoutOf } from "./layout.ts";
import { sideLines } from "./side-lines.ts";
import { type CheckState, fileOf } from "./state.ts";

/** Further than any list or text goes: `settled` brings it back. */
const ALL = Number.POSITIVE_INFINITY;

/** Another problem selected, and the suggestion that is accepted for it or the first. */
export function selectedIn(state: CheckState, at: number): CheckState {
  const selected = clamp(at, 0, fileOf(state).problems.length - 1);
  if (selected === state.selected) return state;
  return { ...state, selected, choice: state.outlook.accepted.get(selected) ?? 0 };
}

/** Moves through the problems; in an entry or the help, through its lines. */
export function scrolled(state: CheckState, movement: Scrolling): CheckState {
  const { view } = state;
  if (view.name === "confirm") return state;
  if (view.name !== "check") {
    const top = view.top + scrollStep(movement, pageOf(bodyOf(state.window).rows), ALL);
    return { ...state, view: { ...view, top } };
  }
  const { length } = fileOf(state).problems;
  const page = pageOf(checkLayoutOf(state.window, length)?.list?.rows ?? 1);
  return selectedIn(state, state.selected + scrollStep(movement, page, ALL));
}

/** Brings what is selected and scrolled back into its range. */
export function settled(state: CheckState): CheckState {
  const { view, window } = state;
  const { rows, columns } = bodyOf(window);
  const count = fileOf(state).problems.length;
  const list = checkLayoutOf(window, count)?.list?.rows ?? 1;
  const listTop = topShowing(state.listTop, state.selected, list, count);
  const next = listTop === state.listTop ? state : { ...state, listTop };
  if (view.name !== "entry" && view.name !== "help") return next;
  const lines = view.name === "entry" ? sideLines(state, columns) : helpKeyLines(state, columns);
  const top = clamp(view.top, 0, lines.length - rows);
  return top === view.top ? next : { ...next, view: { ...view, top } };
}
