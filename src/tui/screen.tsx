import { Text, useApp, useCursor } from "ink";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import type { Frame } from "./frame/frame.ts";
import type { Loop } from "./loop.ts";

export interface ScreenProps<State> {
  readonly loop: Pick<Loop<State, never>, "state" | "subscribe">;
  readonly draw: (state: State) => Frame;
  /** Is given what lends the terminal to others and what ends the program, as soon as there is a screen. */
  readonly onScreen: (app: Pick<ReturnType<typeof useApp>, "suspendTerminal" | "exit">) => void;
}

/**
 * The root of the screen: draws the state and owns the terminal's cursor, so that every change puts
 * the cursor where the next character goes. Input methods compose at the real cursor.
 */
export function Screen<State>({ loop, draw, onScreen }: ScreenProps<State>): ReactNode {
  const state = useSyncExternalStore(loop.subscribe, loop.state);
  const { exit, suspendTerminal } = useApp();
  useEffect(() => onScreen({ exit, suspendTerminal }), [exit, suspendTerminal, onScreen]);
  const { lines, cursor } = draw(state);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor);
  return <Text wrap="truncate">{lines.join("\n")}</Text>;
}
