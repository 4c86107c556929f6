import type { Action } from "../../src/tui/action.ts";
import type { Catalogue } from "../../src/tui/catalogue.ts";
import type { Effect } from "../../src/tui/effect.ts";
import type { WindowSize } from "../../src/tui/layout.ts";
import { reduce } from "../../src/tui/reduce.ts";
import { initialState, type State } from "../../src/tui/state.ts";
import { sampleCatalogue } from "./sample-catalogue.ts";

export const WINDOW: WindowSize = { columns: 80, rows: 24 };

interface Start {
  readonly query?: string;
  readonly window?: WindowSize;
  readonly catalogue?: Catalogue;
  readonly history?: readonly string[];
}

/** The state to begin with. */
export function start({
  query = "",
  window = WINDOW,
  catalogue = sampleCatalogue(),
  history = [],
}: Start = {}): State {
  return initialState(catalogue, { query, window, history });
}

/** A key by its name in brackets, `[ctrl+o]`; anything else is typed; or any other action. */
export type Move = string | Action;

/** The state after keys, texts and other actions. */
export function play(state: State, ...moves: readonly Move[]): State {
  return moves.reduce<State>((now, move) => reduce(now, actionOf(move)), state);
}

/** A move so many times. */
export function times(count: number, move: Move): readonly Move[] {
  return Array<Move>(count).fill(move);
}

function actionOf(move: Move): Action {
  if (typeof move !== "string") return move;
  return /^\[.+\]$/.test(move)
    ? { type: "key", key: move.slice(1, -1) }
    : { type: "text", text: move };
}

/** Ids of the rows that are known. */
export function ids(state: State): readonly string[] {
  return state.rows.map(({ entry }) => entry.id);
}

/** The id of the selected row. */
export function selectedId(state: State): string | undefined {
  return state.rows[state.selected]?.entry.id;
}

/** The last thing that the state asks for. */
export function asked(state: State): Effect | undefined {
  return state.effects.at(-1);
}
