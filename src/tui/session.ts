import type { Action } from "./action.ts";
import type { Effect } from "./effect.ts";
import { reduce } from "./reduce.ts";
import type { State } from "./state.ts";

/** A state that changes by actions, and does what it asks for. */
export interface Session {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** Tells of every change. @returns what ends it */
  readonly subscribe: (changed: () => void) => () => void;
}

/** @param perform does what a state asks for, and tells what has come of it */
export function makeSession(
  initial: State,
  perform: (effect: Effect, state: State) => Promise<readonly Action[]>,
): Session {
  let state = initial;
  const listeners = new Set<() => void>();
  const dispatch = (action: Action): void => {
    settle(reduce(state, action));
    for (const listener of listeners) listener();
  };
  const settle = (next: State): void => {
    state = next.effects.length === 0 ? next : reduce(next, { type: "effects-taken" });
    for (const effect of next.effects) {
      void perform(effect, state).then((actions) => actions.forEach(dispatch));
    }
  };
  settle(initial);
  return {
    state: () => state,
    dispatch,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
