import type { Category } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import type { Notice } from "./action.ts";
import type { Catalogue, ResultRow } from "./catalogue.ts";
import type { Effect } from "./effect.ts";
import { type Layout, layoutOf, type WindowSize } from "./layout.ts";
import { type TextLine, textLine } from "./text-line.ts";
import type { View } from "./view.ts";

/** The whole state of the interactive list. */
export interface State {
  readonly catalogue: Catalogue;
  readonly query: TextLine;
  /** The one category that is shown; undefined for all. */
  readonly category: Category | undefined;
  /** What answers the query, as many as were asked for; searched when it changes, and only then. */
  readonly rows: readonly ResultRow[];
  readonly total: number;
  /** Index of the selected row; 0 where there are none. */
  readonly selected: number;
  /** First row of the list that is shown. */
  readonly listTop: number;
  readonly view: View;
  /** Ids of the entries that are marked, in the order of marking. */
  readonly marked: readonly string[];
  /** Whether an entry's reading is explained syllable by syllable. */
  readonly explained: boolean;
  readonly notice: Notice | undefined;
  /** Queries of before, the latest last, and the one that is shown of them. */
  readonly history: readonly string[];
  readonly historyAt: number | undefined;
  readonly window: WindowSize;
  readonly effects: readonly Effect[];
  /** Whether the user has left. */
  readonly left: boolean;
}

/** Rows that are searched for at first; more where someone goes so far down. */
export const FIRST_ROWS = 200;

export interface Beginning {
  readonly query: string;
  readonly window: WindowSize;
  readonly history: readonly string[];
}

/** The state to begin with: a query typed in, the best answer selected. */
export function initialState(catalogue: Catalogue, { query, window, history }: Beginning): State {
  const line = textLine(query);
  return {
    catalogue,
    query: line,
    category: undefined,
    ...catalogue.find(line.text, undefined, FIRST_ROWS),
    selected: 0,
    listTop: 0,
    view: { name: "list" },
    marked: [],
    explained: false,
    notice: undefined,
    history,
    historyAt: undefined,
    window,
    effects: needsReader(catalogue, line.text) ? [{ type: "load-reader" }] : [],
    left: false,
  };
}

/** How the screen is divided; undefined where it is too small. */
export function layoutFor({ catalogue, window }: State): Layout | undefined {
  return layoutOf(window, catalogue.categoryCells);
}

/** The entry that keys are about: the open one, else the selected one. */
export function entryOf({ view, rows, selected, catalogue }: State): Entry | undefined {
  return view.name === "entry" ? catalogue.glossary.byId.get(view.id) : rows[selected]?.entry;
}

/** The state with something to be done outside. */
export function asking(state: State, effect: Effect): State {
  return { ...state, effects: [...state.effects, effect] };
}

export function noticing(state: State, text: Notice["text"], tone: Notice["tone"] = "info"): State {
  return { ...state, notice: { text, tone } };
}

/** A Chinese query is read as soon as it is typed; nothing else waits for the dictionaries. */
export function needsReader({ read }: Catalogue, query: string): boolean {
  return read === undefined && /\p{Script=Han}/u.test(query);
}
