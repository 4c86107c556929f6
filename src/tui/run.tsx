import { render } from "ink";
import { Browser } from "./browser.tsx";
import { type CatalogueOptions, makeCatalogue } from "./catalogue.ts";
import { makeTheme } from "./theme.ts";

export interface BrowserOptions extends CatalogueOptions {
  /** The query to begin with; empty to begin with all entries. */
  readonly query: string;
  /** Whether colours may be used; without them, styles and marks tell everything. */
  readonly color: boolean;
}

/**
 * Runs the interactive list on the terminal's alternate screen until the user leaves.
 * The terminal is given back as it was, also when a signal or a fault ends the program.
 * Both standard input and output must be a terminal.
 */
export async function runBrowser({ query, color, ...about }: BrowserOptions): Promise<void> {
  const { waitUntilExit } = render(
    <Browser catalogue={makeCatalogue(about)} query={query} theme={makeTheme(color)} />,
    {
      alternateScreen: true,
      incrementalRendering: true,
      // The caller has looked at the streams; Ink would also give up where CI is set.
      interactive: true,
      // Ctrl-C is in the key table.
      exitOnCtrlC: false,
    },
  );
  await waitUntilExit();
}
