import { type CatalogueOptions, makeCatalogue } from "./catalogue.ts";
import { drawFrame } from "./frame/frame.ts";
import { reloaded } from "./reload.ts";
import { runEffect } from "./run-effect.ts";
import { runScreen, type ScreenOptions } from "./run-screen.tsx";
import type { Services } from "./services.ts";
import { makeSession, type Session } from "./session.ts";
import { initialState } from "./state.ts";
import { warmUp } from "./warm-up.ts";

export interface BrowserOptions extends Omit<CatalogueOptions, "formats">, ScreenOptions {
  /** The query to begin with; empty to begin with all entries. */
  readonly query: string;
  /** Queries of before, the latest last. */
  readonly history: readonly string[];
  readonly services: Services;
}

/** Runs the interactive list until the user leaves; see `runScreen`. */
export async function runBrowser(options: BrowserOptions): Promise<void> {
  const { services, query, history } = options;
  const catalogue = makeCatalogue({ ...options, formats: services.formats });
  let session: Session | undefined;
  const stopWatching = services.watch(
    () => void reloaded(services).then((action) => session?.dispatch(action)),
  );
  try {
    await runScreen(
      options,
      (window, screen) => {
        session = makeSession(
          initialState(catalogue, { query, window, history }),
          (effect, state) => runEffect(effect, state, services, screen),
        );
        void warmUp(catalogue, () => session?.state().left ?? true);
        return session;
      },
      drawFrame,
    );
  } finally {
    stopWatching();
  }
}
