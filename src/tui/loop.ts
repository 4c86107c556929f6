/** A state that asks for things to be done outside. */
export interface Asking<Effect> {
  readonly effects: readonly Effect[];
}

/** The effects of a state have been seen to. */
export interface EffectsTaken {
  readonly type: "effects-taken";
}

/** A state that changes by actions, and does what it asks for. */
export interface Loop<State, Action> {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** Tells of every change. @returns what ends it */
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * @param reduce gives the state after an action
 * @param perform does what a state asks for, and tells what has come of it
 */
export function makeLoop<State extends Asking<Effect>, Action, Effect>(
  initial: State,
  reduce: (state: State, action: Action | EffectsTaken) => State,
  perform: (effect: Effect, state: State) => Promise<readonly Action[]>,
): Loop<State, Action> {
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
