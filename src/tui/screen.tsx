import { Text, useApp, useCursor } from "ink";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { drawFrame } from "./frame/frame.ts";
import type { Session } from "./session.ts";
import type { Theme } from "./theme.ts";

export interface BrowserProps {
  readonly session: Session;
  readonly theme: Theme;
  /** Is given what lends the terminal to others and what ends the program, as soon as there is a screen. */
  readonly onScreen: (app: Pick<ReturnType<typeof useApp>, "suspendTerminal" | "exit">) => void;
}

/**
 * The root of the interactive list: draws the state and owns the terminal's cursor, so that every
 * change puts the cursor where the next character goes. Input methods compose at the real cursor.
 */
export function Browser({ session, theme, onScreen }: BrowserProps): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { exit, suspendTerminal } = useApp();
  useEffect(() => onScreen({ exit, suspendTerminal }), [exit, suspendTerminal, onScreen]);
  const { lines, cursor } = drawFrame(state, theme);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor);
  return <Text wrap="truncate">{lines.join("\n")}</Text>;
}
