import type { Action } from "./action.ts";
import type { Effect } from "./effect.ts";
import { type Loop, makeLoop } from "./loop.ts";
import { reduce } from "./reduce.ts";
import type { State } from "./state.ts";

/** The interactive list at work. */
export type Session = Loop<State, Action>;

/** @param perform does what a state asks for, and tells what has come of it */
export function makeSession(
  initial: State,
  perform: (effect: Effect, state: State) => Promise<readonly Action[]>,
): Session {
  return makeLoop<State, Action, Effect>(initial, reduce, perform);
}
