import type { KeyRow } from "../key-table.ts";
import { SCROLLING } from "../scroll.ts";
import type { KeyName } from "../terminal/key-name.ts";

/** What the keys of the check view are about. */
export const CHECK_VIEWS = ["check", "entry", "confirm", "help"] as const;
export type CheckViewName = (typeof CHECK_VIEWS)[number];

/** What a key of the check view can do. */
export const CHECK_COMMANDS = [
  "accept",
  "accept-all",
  "skip",
  "ignore",
  "undo",
  "next-choice",
  "previous-choice",
  "save",
  "back",
  "open",
  "help",
  "language",
  ...SCROLLING,
  "redraw",
  "suspend",
  "leave",
] as const;
export type CheckCommand = (typeof CHECK_COMMANDS)[number];

export type CheckKeyRow = KeyRow<CheckViewName, CheckCommand>;

const MOVING: readonly CheckViewName[] = ["check", "entry", "help"];

const inCheck = (command: CheckCommand, ...keys: readonly KeyName[]): CheckKeyRow => ({
  command,
  keys,
  views: ["check"],
  foot: ["check"],
});
const moving = (command: CheckCommand, ...keys: readonly KeyName[]): CheckKeyRow => ({
  command,
  keys,
  views: MOVING,
});

/**
 * The key table of the check view. No key is a letter: with a Korean input method on, a letter is the
 * beginning of a syllable.
 */
export const CHECK_KEY_TABLE: readonly CheckKeyRow[] = [
  inCheck("accept", "enter"),
  inCheck("skip", "space", "delete"),
  { command: "help", keys: ["f1"], views: CHECK_VIEWS, foot: ["check"] },
  inCheck("save", "ctrl+s"),
  { command: "save", keys: ["enter", "ctrl+s"], views: ["confirm"], foot: ["confirm"] },
  inCheck("undo", "backspace", "ctrl+_"),
  inCheck("ignore", "ctrl+w"),
  inCheck("accept-all", "ctrl+a"),
  inCheck("next-choice", "right", "tab"),
  { command: "previous-choice", keys: ["left", "shift+tab"], views: ["check"] },
  inCheck("open", "ctrl+o"),
  { command: "back", keys: ["escape"], views: CHECK_VIEWS, foot: CHECK_VIEWS },
  { command: "language", keys: ["f2"], views: CHECK_VIEWS },
  moving("up", "up", "ctrl+p"),
  moving("down", "down", "ctrl+n"),
  moving("page-up", "page-up"),
  moving("page-down", "page-down"),
  moving("first", "home", "ctrl+home"),
  moving("last", "end", "ctrl+end"),
  { command: "redraw", keys: ["ctrl+l"], views: CHECK_VIEWS },
  { command: "suspend", keys: ["ctrl+z"], views: CHECK_VIEWS },
  { command: "leave", keys: ["ctrl+c"], views: CHECK_VIEWS, foot: ["confirm", "help"] },
];
