import { nextUiLanguage } from "../core/language.ts";
import type { Action } from "./action.ts";
import { makeCatalogue } from "./catalogue.ts";
import type { CommandName } from "./key-table.ts";
import { asking, entryOf, noticing, type State } from "./state.ts";
import type { InputEvent } from "./terminal/decode.ts";
import { textLine } from "./text-line.ts";
import { copied } from "./views/copying.ts";
import { draftCommand, openDraft, typeField } from "./views/draft-view.ts";
import { entryCommand, settleEntry } from "./views/entry-view.ts";
import { exportCommand, openExport, typeFileName } from "./views/export-view.ts";
import { helpCommand, toggleHelp } from "./views/help-view.ts";
import { answer, listCommand, settleList, typeQuery } from "./views/list-view.ts";
import { mouse } from "./views/mouse.ts";

/** The state after an action. Pure: the same state and action give the same result. */
export function reduce(state: State, action: Action): State {
  return settle(change(state, action));
}

function change(state: State, action: Action): State {
  switch (action.type) {
    case "key":
    case "text":
    case "mouse":
      return input({ ...state, notice: undefined }, action);
    case "resize":
      return { ...state, window: action.window };
    case "notice":
      return { ...state, notice: action.notice };
    case "reader":
      return { ...state, catalogue: { ...state.catalogue, read: action.read } };
    case "list":
      return relisted(state, action);
    case "exists": {
      const { view } = state;
      if (view.name !== "export") return state;
      return { ...state, view: { ...view, mayOverwrite: true } };
    }
    case "done": {
      const listed: State = { ...state, view: { name: "list" }, notice: action.notice };
      return action.query === undefined
        ? listed
        : answer({ ...listed, query: textLine(action.query) });
    }
    case "effects-taken":
      return { ...state, effects: [] };
    default:
      return action satisfies never;
  }
}

function input(state: State, event: InputEvent): State {
  if (event.type === "mouse") return mouse(state, event);
  if (event.type === "text") return typed(state, event.text);
  const command = state.catalogue.keymap.commandOf(state.view.name, event.key);
  return command === undefined ? state : perform(state, command);
}

/** Text goes into the line that is written; over an open entry or the help, into the query. */
function typed(state: State, text: string): State {
  const { view } = state;
  switch (view.name) {
    case "export":
      return typeFileName(state, view, text);
    case "draft":
      return typeField(state, view, text);
    case "list":
    case "entry":
    case "help":
      // Nobody searches for a question mark alone.
      return text === "?" && state.query.text === "" ? toggleHelp(state) : typeQuery(state, text);
    default:
      return view satisfies never;
  }
}

/** The state after a command: what means the same everywhere, else what it means in the view. */
export function perform(state: State, command: CommandName): State {
  switch (command) {
    case "leave":
      return { ...state, left: true };
    case "help":
      return toggleHelp(state);
    case "language":
      return inNextLanguage(state);
    case "redraw":
      return asking(state, { type: "redraw" });
    case "suspend":
      return asking(state, { type: "suspend" });
    case "mark":
      return marked(state);
    case "export":
      return openExport(state);
    case "draft":
      return openDraft(state);
    case "explain":
      return explained(state);
    default:
      return copied(state, command) ?? inView(state, command);
  }
}

function inView(state: State, command: CommandName): State {
  const { view } = state;
  switch (view.name) {
    case "list":
      return listCommand(state, command);
    case "entry":
      return entryCommand(state, view, command);
    case "help":
      return helpCommand(state, view, command);
    case "export":
      return exportCommand(state, view, command);
    case "draft":
      return draftCommand(state, view, command);
    default:
      return view satisfies never;
  }
}

function inNextLanguage(state: State): State {
  const language = nextUiLanguage(state.catalogue.language);
  return { ...state, catalogue: makeCatalogue({ ...state.catalogue, language }) };
}

/** Marks the entry and goes on to the next, or takes its mark away. */
function marked(state: State): State {
  const entry = entryOf(state);
  if (entry === undefined) return state;
  const without = state.marked.filter((id) => id !== entry.id);
  if (without.length < state.marked.length) return { ...state, marked: without };
  const next = { ...state, marked: [...state.marked, entry.id] };
  return state.view.name === "list" ? listCommand(next, "down") : next;
}

function explained(state: State): State {
  const next = { ...state, explained: !state.explained };
  return state.catalogue.read === undefined ? asking(next, { type: "load-reader" }) : next;
}

/** The list as it is on the disk now, the query and the selected entry kept. */
function relisted(state: State, { glossary, index }: Extract<Action, { type: "list" }>): State {
  const { read: _, ...known } = state.catalogue;
  const catalogue = makeCatalogue({ ...known, glossary, index });
  const id = state.rows[state.selected]?.entry.id;
  const limit = Math.max(1, state.rows.length);
  const results = catalogue.find(state.query.text, state.category, limit);
  const at = results.rows.findIndex(({ entry }) => entry.id === id);
  const marks = state.marked.filter((one) => glossary.byId.get(one) !== undefined);
  const next = { ...state, catalogue, ...results, marked: marks };
  const selected = at < 0 ? state.selected : at;
  const listed = noticing({ ...next, selected }, (translate) => translate("tui.notice.reloaded"));
  // What reads names knows which are listed.
  return state.catalogue.read === undefined ? listed : asking(listed, { type: "load-reader" });
}

/** Brings what is selected and scrolled back into its range. */
function settle(state: State): State {
  const settled = settleList(state);
  return settled.view.name === "entry" ? settleEntry(settled, settled.view) : settled;
}
