import type { Draft } from "../core/draft.ts";
import type { ScreenEffect } from "./screen-control.ts";

/** What is copied of an entry. */
export type CopyKind = "korean" | "chinese" | "english" | "both" | "line";

/** What the state asks of the world outside; answers come back as actions. */
export type Effect =
  | { readonly type: "copy"; readonly text: string }
  /** Keeps a query for the next time. */
  | { readonly type: "remember"; readonly query: string }
  /** Loads what reads Chinese names. */
  | { readonly type: "load-reader" }
  | {
      readonly type: "export";
      readonly ids: readonly string[];
      readonly format: string;
      readonly path: string;
      readonly overwrite: boolean;
    }
  | { readonly type: "save-draft"; readonly draft: Draft }
  | ScreenEffect;
