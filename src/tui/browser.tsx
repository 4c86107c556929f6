import { useApp, useCursor, useInput, usePaste, useWindowSize } from "ink";
import { type ReactNode, useEffect, useReducer } from "react";
import type { Action } from "./action.ts";
import type { Catalogue } from "./catalogue.ts";
import { decodeInput, decodeText } from "./decode-input.ts";
import { QUERY_ROW } from "./layout.ts";
import { queryField } from "./query-field.ts";
import { Screen } from "./screen.tsx";
import { initialState, layoutFor, reduce, type State } from "./state.ts";
import type { Theme } from "./theme.ts";

export interface BrowserProps {
  readonly catalogue: Catalogue;
  /** The query to begin with. */
  readonly query: string;
  readonly theme: Theme;
}

/**
 * The root of the interactive list: owns all state and the terminal's cursor, so that every change
 * puts the cursor where the next character goes. Input methods compose at the real cursor.
 */
export function Browser({ catalogue, query, theme }: BrowserProps): ReactNode {
  const window = useWindowSize();
  const [state, dispatch] = useReducer(
    (current: State, action: Action) => reduce(catalogue, current, action),
    undefined,
    () => initialState(catalogue, query, window),
  );
  // While rendering, so that no frame is drawn for a window that is no more.
  if (!isSameSize(state.window, window)) dispatch({ type: "resize", window });

  const { exit } = useApp();
  useEffect(() => {
    if (state.left) exit();
  }, [state.left, exit]);
  const perform = (actions: readonly Action[]): void => {
    for (const action of actions) dispatch(action);
  };
  useInput((input, key) => perform(decodeInput(input, key)));
  usePaste((text) => perform(decodeText(text)));

  const { setCursorPosition } = useCursor();
  setCursorPosition(cursorPosition(catalogue, state));
  return <Screen catalogue={catalogue} state={state} theme={theme} />;
}

/** Undefined hides the cursor. */
function cursorPosition(catalogue: Catalogue, state: State): { x: number; y: number } | undefined {
  const layout = layoutFor(catalogue, state);
  if (layout === undefined) return undefined;
  const { cursorColumn } = queryField(catalogue, state, layout.screen.columns);
  return { x: cursorColumn, y: QUERY_ROW };
}

function isSameSize(a: State["window"], b: State["window"]): boolean {
  return a.columns === b.columns && a.rows === b.rows;
}
