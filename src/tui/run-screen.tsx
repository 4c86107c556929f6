import { render, type useApp } from "ink";
import type { Frame } from "./frame/frame.ts";
import type { WindowSize } from "./layout.ts";
import type { Loop } from "./loop.ts";
import { Screen } from "./screen.tsx";
import type { ScreenControl } from "./screen-control.ts";
import type { InputEvent } from "./terminal/decode.ts";
import { type InputStream, listen } from "./terminal/input.ts";
import { CLEAR, modes } from "./terminal/modes.ts";
import { makeTheme, type Theme, type ThemeOptions } from "./theme.ts";

/** The terminal that a screen is shown on. */
export interface ScreenOptions extends ThemeOptions {
  /** Whether the wheel and clicks are heard; else the terminal selects text with them. */
  readonly mouse: boolean;
  /** Whether a screen reader reads: frames are not drawn over each other. */
  readonly screenReader: boolean;
  readonly input: InputStream;
  readonly output: NodeJS.WriteStream;
}

/** What a terminal tells. */
export type ScreenAction = InputEvent | { readonly type: "resize"; readonly window: WindowSize };

type App = Pick<ReturnType<typeof useApp>, "suspendTerminal" | "exit">;

/** A fast typist's keys come 30 ms apart: no frame waits for the one before. */
const MOST_FRAMES = 120;

/**
 * Shows a state on the terminal's alternate screen until it says that the user has left.
 * The terminal is given back as it was, also when a signal or a fault ends the program.
 * Both standard input and output must be a terminal.
 * @param begin makes the state, for a window of this size
 * @returns the last state
 */
export async function runScreen<State extends { readonly left: boolean }, Action>(
  options: ScreenOptions,
  begin: (window: WindowSize, screen: ScreenControl) => Loop<State, Action | ScreenAction>,
  draw: (state: State, theme: Theme) => Frame,
): Promise<State> {
  const { input, output, mouse, screenReader } = options;
  const sizeOf = () => ({ columns: output.columns, rows: output.rows });
  let app: App | undefined;
  const loop = begin(sizeOf(), {
    redraw: async () => app?.suspendTerminal(() => void output.write(CLEAR)),
    release: async (during) =>
      app?.suspendTerminal(async () => {
        stop();
        await during();
        stop = start();
      }),
  });
  const { on, off } = modes(mouse);
  const start = (): (() => void) => {
    const silence = listen(input, (events) => events.forEach(loop.dispatch));
    output.write(on);
    return () => {
      output.write(off);
      silence();
    };
  };
  const resized = (): void => loop.dispatch({ type: "resize", window: sizeOf() });
  const theme = makeTheme(options);
  const unsubscribe = loop.subscribe(() => loop.state().left && app?.exit());
  output.on("resize", resized);
  let stop = start();
  // Ink draws from where the cursor stands: behind a prompt that came late, when someone typed ahead.
  output.write("\r");
  const { waitUntilExit } = render(
    <Screen
      loop={loop}
      draw={(state) => draw(state, theme)}
      onScreen={(shown) => {
        app = shown;
        if (loop.state().left) shown.exit();
      }}
    />,
    {
      stdout: output,
      alternateScreen: !screenReader,
      incrementalRendering: !screenReader,
      isScreenReaderEnabled: screenReader,
      maxFps: MOST_FRAMES,
      // The caller has looked at the streams; Ink would also give up where CI is set.
      interactive: true,
      // Ctrl-C is in the key table.
      exitOnCtrlC: false,
    },
  );
  try {
    await waitUntilExit();
  } finally {
    stop();
    unsubscribe();
    output.off("resize", resized);
  }
  return loop.state();
}
