import type { WindowSize } from "./layout.ts";

/** A change of the query line. Texts are what was typed, free of control characters. */
export type EditAction =
  | { readonly type: "insert"; readonly text: string }
  | { readonly type: "delete-left" }
  | { readonly type: "delete-right" }
  | { readonly type: "delete-word" }
  | { readonly type: "clear" }
  | { readonly type: "cursor"; readonly to: "left" | "right" | "start" | "end" };

/** Everything that can happen to the interactive list. */
export type Action =
  | EditAction
  /** Up or down: the selection of the list, or the lines of an open entry. */
  | { readonly type: "move"; readonly by: -1 | 1; readonly unit: "row" | "page" }
  /** Shows the selected entry on the whole screen, or the list again. */
  | { readonly type: "toggle-entry" }
  /** One step out: from an entry to the list, from a query to all entries, from these away. */
  | { readonly type: "back" }
  | { readonly type: "leave" }
  | { readonly type: "resize"; readonly window: WindowSize };
