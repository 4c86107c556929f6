import type { Notice } from "../action.ts";
import type { Written } from "./finishing.ts";
import type { CheckEffect } from "./state.ts";

/** What the check view asks of the world outside. What fails is told as a notice. */
export interface CheckServices {
  /** Writes fixes into a file and keeps what was there; keeps words in the configuration. */
  readonly write: (
    request: Extract<CheckEffect, { type: "write" }>,
  ) => Promise<Pick<Written, "refused" | "told">>;
  /** Stops the program as Ctrl-Z does elsewhere; done when it goes on. */
  readonly suspend: () => Promise<void>;
  /** A fault as a line for people. */
  readonly describe: (error: unknown) => Notice["text"];
}
