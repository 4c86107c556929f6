import { render, type useApp } from "ink";
import { Browser } from "./browser.tsx";
import { type CatalogueOptions, makeCatalogue } from "./catalogue.ts";
import { reloaded } from "./reload.ts";
import { runEffect, type ScreenControl } from "./run-effect.ts";
import type { Services } from "./services.ts";
import { makeSession } from "./session.ts";
import { initialState } from "./state.ts";
import { type InputStream, listen } from "./terminal/input.ts";
import { CLEAR, modes } from "./terminal/modes.ts";
import { makeTheme, type ThemeOptions } from "./theme.ts";

export interface BrowserOptions extends Omit<CatalogueOptions, "formats">, ThemeOptions {
  /** The query to begin with; empty to begin with all entries. */
  readonly query: string;
  /** Queries of before, the latest last. */
  readonly history: readonly string[];
  readonly services: Services;
  /** Whether the wheel and clicks are heard; else the terminal selects text with them. */
  readonly mouse: boolean;
  /** Whether a screen reader reads: frames are not drawn over each other. */
  readonly screenReader: boolean;
  readonly input: InputStream;
  readonly output: NodeJS.WriteStream;
}

type App = Pick<ReturnType<typeof useApp>, "suspendTerminal" | "exit">;

/** A fast typist's keys come 30 ms apart: no frame waits for the one before. */
const MOST_FRAMES = 120;

/**
 * Runs the interactive list on the terminal's alternate screen until the user leaves.
 * The terminal is given back as it was, also when a signal or a fault ends the program.
 * Both standard input and output must be a terminal.
 */
export async function runBrowser(options: BrowserOptions): Promise<void> {
  const { services, input, output, mouse, screenReader, query, history } = options;
  const catalogue = makeCatalogue({ ...options, formats: services.formats });
  const sizeOf = () => ({ columns: output.columns, rows: output.rows });
  let app: App | undefined;
  const screen: ScreenControl = {
    redraw: async () => app?.suspendTerminal(() => void output.write(CLEAR)),
    release: async (during) =>
      app?.suspendTerminal(async () => {
        stop();
        await during();
        stop = start();
      }),
  };
  const session = makeSession(
    initialState(catalogue, { query, window: sizeOf(), history }),
    (effect, state) => runEffect(effect, state, services, screen),
  );
  const { on, off } = modes(mouse);
  const start = (): (() => void) => {
    const silence = listen(input, (events) => events.forEach(session.dispatch));
    output.write(on);
    return () => {
      output.write(off);
      silence();
    };
  };
  const resized = (): void => session.dispatch({ type: "resize", window: sizeOf() });
  const ends = [
    services.watch(() => void reloaded(services).then(session.dispatch)),
    session.subscribe(() => session.state().left && app?.exit()),
    () => output.off("resize", resized),
  ];
  output.on("resize", resized);
  let stop = start();
  // Ink draws from where the cursor stands: behind a prompt that came late, when someone typed ahead.
  output.write("\r");
  const { waitUntilExit } = render(
    <Browser
      session={session}
      theme={makeTheme(options)}
      onScreen={(shown) => {
        app = shown;
        if (session.state().left) shown.exit();
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
    for (const end of ends) end();
  }
}
