import { render } from "ink";
import { Browser } from "./browser.tsx";
import { type CatalogueOptions, makeCatalogue } from "./catalogue.ts";
import { makeReader } from "./reader.ts";
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
  const catalogue = makeCatalogue(about);
  const theme = makeTheme(color);
  const { rerender, waitUntilExit } = render(
    <Browser catalogue={catalogue} query={query} theme={theme} />,
    {
      alternateScreen: true,
      incrementalRendering: true,
      // The caller has looked at the streams; Ink would also give up where CI is set.
      interactive: true,
      // Ctrl-C is in the key table.
      exitOnCtrlC: false,
    },
  );
  // The dictionaries behind readings take longer to load than the first frame may.
  let left = false;
  const loaded = makeReader(about.glossary).then((read) => {
    // Whoever has left meanwhile must not see the list again.
    if (!left) rerender(<Browser catalogue={{ ...catalogue, read }} query={query} theme={theme} />);
  });
  // A fault there is told when the terminal is the shell's again.
  loaded.catch(() => undefined);
  await waitUntilExit().finally(() => {
    left = true;
  });
  await loaded;
}
