import { helpLines } from "../frame/help-lines.ts";
import type { CommandName } from "../key-table.ts";
import { clamp, isScrolling, pageOf, scrollStep } from "../scroll.ts";
import { layoutFor, type State } from "../state.ts";
import type { HelpView } from "../view.ts";

/** The help over whatever is on the screen; where it is the help, what was under it. */
export function toggleHelp(state: State): State {
  return state.view.name === "help"
    ? { ...state, view: state.view.under }
    : { ...state, view: { name: "help", top: 0, under: state.view } };
}

export function helpCommand(state: State, view: HelpView, command: CommandName): State {
  if (command === "back") return { ...state, view: view.under };
  if (!isScrolling(command)) return state;
  const body = layoutFor(state)?.body;
  const lines = helpLines(state.catalogue, body?.columns ?? 0).length;
  const step = scrollStep(command, pageOf(body?.rows ?? 1), lines);
  const top = clamp(view.top + step, 0, lines - (body?.rows ?? 0));
  return { ...state, view: { ...view, top } };
}
