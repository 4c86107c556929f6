import { nextUiLanguage } from "../../core/language.ts";
import type { Notice } from "../action.ts";
import type { EffectsTaken } from "../loop.ts";
import type { ScreenAction } from "../run-screen.tsx";
import { clamp, isScrolling } from "../scroll.ts";
import { accepted, ignored, skipped, undone } from "./deciding.ts";
import { closed, confirming, saved, type Written, written } from "./finishing.ts";
import type { CheckCommand } from "./key-table.ts";
import { checkLayoutOf } from "./layout.ts";
import { scrolled, selectedIn, settled } from "./moving.ts";
import { type CheckState, fileOf, problemOf } from "./state.ts";

/** Everything that can happen to the check view. */
export type CheckAction =
  | ScreenAction
  | Written
  /** A file could not be written; nothing is lost. */
  | { readonly type: "failed"; readonly text: Notice["text"] }
  | EffectsTaken;

/** Rows that one notch of the wheel moves. */
const WHEEL_ROWS = 3;

/** The state after an action. Pure: the same state and action give the same result. */
export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  return settled(change(state, action));
}

function change(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case "key":
      return pressed(state, action.key);
    case "text":
      return typed(state, action.text);
    case "mouse": {
      if (action.kind === "press") return clicked(state, action.x, action.y);
      const movement = action.kind === "wheel-up" ? "up" : "down";
      const rows = Array.from({ length: WHEEL_ROWS });
      return rows.reduce<CheckState>((next) => scrolled(next, movement), state);
    }
    case "resize":
      return { ...state, window: action.window };
    case "written":
      return written(state, action);
    case "failed": {
      const notice = { text: action.text, tone: "error" } as const;
      return { ...state, isWriting: false, view: { name: "check" }, notice };
    }
    case "effects-taken":
      return { ...state, effects: [] };
    default:
      return action satisfies never;
  }
}

/** Only a space and a question mark mean something: all else may be a syllable's beginning. */
function typed(state: CheckState, text: string): CheckState {
  if (text === "?") return pressed(state, "f1");
  if (text.trim() !== "") return state;
  return [...text].reduce<CheckState>((next) => pressed(next, "space"), state);
}

function pressed(state: CheckState, key: string): CheckState {
  const command = state.keymap.commandOf(state.view.name, key);
  if (command === undefined || (state.isWriting && command !== "leave")) return state;
  const isWarned = state.isWarned && command === "back";
  return perform({ ...state, notice: undefined, isWarned }, command);
}

/** The state after a command: what means the same everywhere, else what it means in the view. */
function perform(state: CheckState, command: CheckCommand): CheckState {
  const { view } = state;
  if (isScrolling(command)) return scrolled(state, command);
  switch (command) {
    case "leave":
      return { ...state, left: true };
    case "help":
      return view.name === "help"
        ? { ...state, view: view.under }
        : { ...state, view: { name: "help", top: 0, under: view } };
    case "language":
      return inNextLanguage(state);
    case "redraw":
    case "suspend":
      return { ...state, effects: [...state.effects, { type: command }] };
    case "accept":
      return accepted(state);
    case "accept-all":
      return accepted(state, true);
    case "skip":
      return skipped(state);
    case "ignore":
      return ignored(state);
    case "undo":
      return undone(state);
    case "next-choice":
      return chosen(state, 1);
    case "previous-choice":
      return chosen(state, -1);
    case "open":
      return { ...state, view: { name: "entry", top: 0 } };
    case "save":
      return view.name === "confirm" ? saved(state) : confirming(state);
    case "back":
      return back(state);
    default:
      return command satisfies never;
  }
}

function back(state: CheckState): CheckState {
  const { view } = state;
  if (view.name === "check") return closed(state);
  return { ...state, view: view.name === "help" ? view.under : { name: "check" } };
}

function inNextLanguage(state: CheckState): CheckState {
  const language = nextUiLanguage(state.language);
  return { ...state, language, translate: state.translator(language) };
}

function chosen(state: CheckState, by: 1 | -1): CheckState {
  const count = problemOf(state)?.suggestions.length ?? 0;
  return count === 0 ? state : { ...state, choice: (state.choice + by + count) % count };
}

/** A click selects a problem of the list. */
function clicked(state: CheckState, x: number, y: number): CheckState {
  const { length } = fileOf(state).problems;
  const list = checkLayoutOf(state.window, length)?.list;
  if (state.view.name !== "check" || list === undefined) return state;
  const row = y - list.top;
  const at = state.listTop + row;
  const isInList = row >= 0 && row < list.rows && x < list.columns;
  const isThere = at === clamp(at, 0, length - 1);
  return isInList && isThere ? selectedIn(state, at) : state;
}
