import type { ScreenOptions } from "../tui/run-screen.tsx";
import type { Context } from "./command.ts";

/**
 * How a screen looks and listens, by the options of the command line.
 * @param input the keyboard, where standard input is something else
 */
export function screenOptions(
  { terminal, style, arguments: { switches } }: Context,
  input: ScreenOptions["input"] = terminal.input,
): ScreenOptions {
  return {
    color: style.mode === "color",
    ascii: switches.has("ascii"),
    mouse: !switches.has("no-mouse"),
    screenReader: switches.has("screen-reader"),
    input,
    output: terminal.output,
  };
}
