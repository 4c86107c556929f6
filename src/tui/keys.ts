import type { Action } from "./action.ts";

/** A key as the table names it: by its cap, or a letter held with Ctrl. */
export type KeyName =
  | "up"
  | "down"
  | "left"
  | "right"
  | "page-up"
  | "page-down"
  | "home"
  | "end"
  | "enter"
  | "escape"
  | "backspace"
  | "delete"
  | `ctrl+${string}`;

/** What is on the screen: all entries, the answers to a query, or one entry. */
export type Mode = "all" | "results" | "entry";

/** What a key does, as a key of the messages under `tui.keys`. */
export type Hint = "move" | "scroll" | "page" | "open" | "back" | "clear" | "leave";

/** Keys that belong together, as the footer names them. */
interface KeyGroup {
  readonly cap: string;
  /** Modes in which the footer tells of these keys; the others are what everyone expects. */
  readonly hints: Partial<Readonly<Record<Mode, Hint>>>;
  readonly actions: Readonly<Partial<Record<KeyName, Action>>>;
}

/** The key table. The footer names its groups in this order, as far as the line reaches. */
const KEY_TABLE: readonly KeyGroup[] = [
  {
    cap: "Up/Down",
    hints: { all: "move", results: "move", entry: "scroll" },
    actions: {
      up: { type: "move", by: -1, unit: "row" },
      "ctrl+p": { type: "move", by: -1, unit: "row" },
      down: { type: "move", by: 1, unit: "row" },
      "ctrl+n": { type: "move", by: 1, unit: "row" },
    },
  },
  {
    cap: "Enter",
    hints: { all: "open", results: "open" },
    actions: { enter: { type: "toggle-entry" } },
  },
  {
    cap: "Esc",
    hints: { all: "leave", results: "clear", entry: "back" },
    actions: { escape: { type: "back" } },
  },
  {
    cap: "PgUp/PgDn",
    hints: { all: "page", results: "page", entry: "page" },
    actions: {
      "page-up": { type: "move", by: -1, unit: "page" },
      "page-down": { type: "move", by: 1, unit: "page" },
    },
  },
  {
    cap: "Ctrl-C",
    hints: { results: "leave", entry: "leave" },
    actions: { "ctrl+c": { type: "leave" } },
  },
  {
    cap: "Left/Right",
    hints: {},
    actions: {
      left: { type: "cursor", to: "left" },
      right: { type: "cursor", to: "right" },
      home: { type: "cursor", to: "start" },
      "ctrl+a": { type: "cursor", to: "start" },
      end: { type: "cursor", to: "end" },
      "ctrl+e": { type: "cursor", to: "end" },
    },
  },
  {
    cap: "Backspace",
    hints: {},
    actions: {
      backspace: { type: "delete-left" },
      delete: { type: "delete-right" },
      "ctrl+w": { type: "delete-word" },
      "ctrl+u": { type: "clear" },
    },
  },
];

const ACTIONS: ReadonlyMap<string, Action | undefined> = new Map(
  KEY_TABLE.flatMap(({ actions }) => Object.entries(actions)),
);

/** What a key does; undefined for a key that does nothing. */
export function actionOf(key: KeyName): Action | undefined {
  return ACTIONS.get(key);
}

/** The keys the footer tells of, the most needed first. */
export function hintsOf(mode: Mode): readonly { readonly cap: string; readonly hint: Hint }[] {
  return KEY_TABLE.flatMap(({ cap, hints }) => {
    const hint = hints[mode];
    return hint === undefined ? [] : [{ cap, hint }];
  });
}
