import { SCROLLING } from "./scroll.ts";
import type { KeyName } from "./terminal/key-name.ts";
import { EDITS, type Edit } from "./text-line.ts";

/** What the keys are about: the list, an entry, or what lies over them. */
export const VIEWS = ["list", "entry", "help", "export", "draft"] as const;
export type ViewName = (typeof VIEWS)[number];

/** What a key can do besides editing a line. */
export const ACTIONS = [
  ...SCROLLING,
  "copy-korean",
  "copy-chinese",
  "copy-english",
  "copy-both",
  "copy-line",
  "open",
  "next-category",
  "previous-category",
  "next-link",
  "previous-link",
  "follow",
  "mark",
  "export",
  "older-query",
  "newer-query",
  "explain",
  "draft",
  "next-field",
  "previous-field",
  "next-choice",
  "previous-choice",
  "save",
  "language",
  "help",
  "redraw",
  "suspend",
  "back",
  "leave",
] as const;

export const COMMANDS = [...ACTIONS, ...EDITS] as const;
export type CommandName = (typeof ACTIONS)[number] | Edit;

/** Which keys do what, and where. */
export interface KeyRow<View extends string = ViewName, Command extends string = CommandName> {
  readonly command: Command;
  readonly keys: readonly KeyName[];
  readonly views: readonly View[];
  /** Views whose foot tells of it, the most needed rows first; others are found in the help. */
  readonly foot?: readonly View[];
}

const OVER: readonly ViewName[] = ["help", "export", "draft"];
const TERMS: readonly ViewName[] = ["list", "entry"];
const LINES: readonly ViewName[] = ["list", "export", "draft"];
const MOVING: readonly ViewName[] = ["list", "entry", "help"];

const edit = (command: Edit, ...keys: readonly KeyName[]): KeyRow => ({
  command,
  keys,
  views: LINES,
});

/** The key table. The help shows it in this order; users' settings change keys, not rows. */
export const KEY_TABLE: readonly KeyRow[] = [
  { command: "copy-korean", keys: ["enter"], views: TERMS, foot: ["list", "entry"] },
  {
    command: "save",
    keys: ["enter", "ctrl+s"],
    views: ["export", "draft"],
    foot: ["export", "draft"],
  },
  { command: "back", keys: ["escape"], views: VIEWS, foot: ["entry", "help", "export", "draft"] },
  { command: "open", keys: ["ctrl+o"], views: ["list"], foot: ["list"] },
  { command: "next-category", keys: ["tab"], views: ["list"], foot: ["list"] },
  { command: "previous-category", keys: ["shift+tab"], views: ["list"] },
  { command: "next-link", keys: ["tab"], views: ["entry"], foot: ["entry"] },
  { command: "previous-link", keys: ["shift+tab"], views: ["entry"] },
  { command: "follow", keys: ["right", "ctrl+o"], views: ["entry"], foot: ["entry"] },
  { command: "next-field", keys: ["tab", "down"], views: ["draft"], foot: ["draft"] },
  { command: "previous-field", keys: ["shift+tab", "up"], views: ["draft"] },
  { command: "next-category", keys: ["ctrl+t"], views: ["draft"] },
  { command: "next-choice", keys: ["tab", "down"], views: ["export"], foot: ["export"] },
  { command: "previous-choice", keys: ["shift+tab", "up"], views: ["export"] },
  { command: "copy-chinese", keys: ["f5"], views: TERMS, foot: ["list", "entry"] },
  { command: "copy-english", keys: ["f6"], views: TERMS },
  { command: "copy-both", keys: ["f7"], views: TERMS, foot: ["list", "entry"] },
  { command: "copy-line", keys: ["f8"], views: TERMS },
  { command: "mark", keys: ["ctrl+s", "insert"], views: TERMS, foot: ["list"] },
  { command: "export", keys: ["ctrl+x"], views: TERMS },
  { command: "explain", keys: ["f9"], views: TERMS, foot: ["entry"] },
  { command: "draft", keys: ["ctrl+g"], views: TERMS },
  { command: "help", keys: ["f1"], views: VIEWS, foot: ["list", "entry"] },
  { command: "language", keys: ["f2"], views: VIEWS },
  { command: "up", keys: ["up", "ctrl+p"], views: MOVING },
  { command: "down", keys: ["down", "ctrl+n"], views: MOVING },
  { command: "page-up", keys: ["page-up"], views: MOVING },
  { command: "page-down", keys: ["page-down"], views: MOVING },
  { command: "first", keys: ["ctrl+home", "alt+<"], views: MOVING },
  { command: "last", keys: ["ctrl+end", "alt+>"], views: MOVING },
  { command: "older-query", keys: ["ctrl+r"], views: ["list"] },
  { command: "newer-query", keys: ["ctrl+t"], views: ["list"] },
  edit("left", "left", "ctrl+b"),
  edit("right", "right", "ctrl+f"),
  edit("word-left", "ctrl+left", "alt+left", "alt+b"),
  edit("word-right", "ctrl+right", "alt+right", "alt+f"),
  edit("line-start", "home", "ctrl+a"),
  edit("line-end", "end", "ctrl+e"),
  edit("delete-left", "backspace"),
  edit("delete-right", "delete", "ctrl+d"),
  edit("delete-word-left", "ctrl+w", "alt+backspace"),
  edit("delete-word-right", "alt+d", "ctrl+delete"),
  edit("delete-to-end", "ctrl+k"),
  edit("clear", "ctrl+u"),
  edit("undo", "ctrl+_"),
  edit("redo", "alt+_"),
  { command: "redraw", keys: ["ctrl+l"], views: VIEWS },
  { command: "suspend", keys: ["ctrl+z"], views: VIEWS },
  { command: "leave", keys: ["ctrl+c"], views: VIEWS, foot: OVER },
];
