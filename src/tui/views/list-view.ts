import { CATEGORIES } from "../../core/category.ts";
import type { CommandName } from "../key-table.ts";
import { clamp, isScrolling, pageOf, scrollStep, topShowing } from "../scroll.ts";
import { asking, entryOf, FIRST_ROWS, layoutFor, needsReader, type State } from "../state.ts";
import { editLine, insert, isEdit, type TextLine, textLine } from "../text-line.ts";

/** The list and the query line above it, after a command. */
export function listCommand(state: State, command: CommandName): State {
  // Home and End have nothing to do in an empty query.
  const isEmpty = state.query.text === "";
  if (isEmpty && command === "line-start") return listCommand(state, "first");
  if (isEmpty && command === "line-end") return listCommand(state, "last");
  if (isEdit(command)) return withQuery(state, editLine(state.query, command));
  if (isScrolling(command)) {
    const page = pageOf(layoutFor(state)?.list.rows ?? 1);
    return moved(state, scrollStep(command, page, state.total));
  }
  switch (command) {
    case "open":
      return opened(state);
    case "next-category":
      return inCategory(state, 1);
    case "previous-category":
      return inCategory(state, -1);
    case "older-query":
      return recalled(state, -1);
    case "newer-query":
      return recalled(state, 1);
    case "back":
      return back(state);
    default:
      return state;
  }
}

/** The state with a text typed into the query. */
export function typeQuery(state: State, text: string): State {
  return withQuery(state, insert(state.query, text));
}

/** The state with another query, answered; where only the cursor moved, nothing is searched. */
export function withQuery(state: State, query: TextLine): State {
  if (query.text === state.query.text) return { ...state, query };
  const answered = answer({ ...state, query, historyAt: undefined });
  const needed = needsReader(state.catalogue, query.text);
  return needed ? asking(answered, { type: "load-reader" }) : answered;
}

/** The state with its query searched anew, the best answer selected. */
export function answer(state: State): State {
  const { catalogue, query, category } = state;
  const results = catalogue.find(query.text, category, FIRST_ROWS);
  return { ...state, ...results, selected: 0, listTop: 0, view: { name: "list" } };
}

/** Brings the selection and what is scrolled back into their ranges. */
export function settleList(state: State): State {
  const selected = clamp(state.selected, 0, state.rows.length - 1);
  const rows = layoutFor(state)?.list.rows;
  if (rows === undefined) return { ...state, selected };
  return {
    ...state,
    selected,
    listTop: topShowing(state.listTop, selected, rows, state.rows.length),
  };
}

/** Selects another row, after asking for more of them where it lies beyond those that are known. */
function moved(state: State, by: number): State {
  const wanted = clamp(state.selected + by, 0, state.total - 1);
  if (wanted < state.rows.length || state.rows.length >= state.total) {
    return { ...state, selected: wanted };
  }
  const { catalogue, query, category } = state;
  const limit = Math.max(wanted + 1, state.rows.length * 4);
  return { ...state, ...catalogue.find(query.text, category, limit), selected: wanted };
}

function opened(state: State): State {
  const entry = entryOf(state);
  if (entry === undefined) return state;
  return { ...state, view: { name: "entry", id: entry.id, top: 0, link: -1, trail: [] } };
}

/** All, then one after the other of those the list was limited to. */
function inCategory(state: State, by: 1 | -1): State {
  const { categories } = state.catalogue;
  const kinds = [undefined, ...(categories.length > 0 ? categories : CATEGORIES)];
  const at = kinds.indexOf(state.category) + by + kinds.length;
  return answer({ ...state, category: kinds[at % kinds.length] });
}

function recalled(state: State, by: 1 | -1): State {
  const { history, historyAt = history.length } = state;
  const at = clamp(historyAt + by, 0, history.length);
  if (at === historyAt) return state;
  return { ...withQuery(state, textLine(history[at] ?? "")), historyAt: at };
}

/** From a query to all entries, from these away. */
function back(state: State): State {
  if (state.query.text !== "") return withQuery(state, editLine(state.query, "clear"));
  return state.category === undefined
    ? { ...state, left: true }
    : answer({ ...state, category: undefined });
}
