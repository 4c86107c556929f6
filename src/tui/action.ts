import type { Glossary } from "../core/glossary.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { WindowSize } from "./layout.ts";
import type { InputEvent } from "./terminal/decode.ts";

/** A line at the foot of the screen, in whatever language the screen is in when it is drawn. */
export interface Notice {
  readonly text: (translate: Translate) => string;
  readonly tone: "info" | "error";
}

/** Everything that can happen to the interactive list. */
export type Action =
  | InputEvent
  | { readonly type: "resize"; readonly window: WindowSize }
  | { readonly type: "notice"; readonly notice: Notice }
  /** What reads names is there. */
  | { readonly type: "reader"; readonly read: (name: string) => ListedReading }
  /** The list has changed on the disk. */
  | { readonly type: "list"; readonly glossary: Glossary; readonly index: SearchIndex }
  /** The file to export to is there already. */
  | { readonly type: "exists" }
  /** What was asked for in a view over the list is done. */
  | { readonly type: "done"; readonly notice: Notice; readonly query?: string }
  /** The effects of the state have been seen to. */
  | { readonly type: "effects-taken" };
