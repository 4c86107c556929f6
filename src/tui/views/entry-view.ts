import { linksOf } from "../detail-content.ts";
import { detailLines } from "../detail-lines.ts";
import type { CommandName } from "../key-table.ts";
import { clamp, isScrolling, pageOf, scrollStep, topShowing } from "../scroll.ts";
import { entryOf, layoutFor, type State } from "../state.ts";
import type { EntryView } from "../view.ts";

/** An open entry after a command. */
export function entryCommand(state: State, view: EntryView, command: CommandName): State {
  if (isScrolling(command)) {
    const { lines, page } = measure(state);
    return { ...state, view: { ...view, top: view.top + scrollStep(command, page, lines) } };
  }
  switch (command) {
    case "next-link":
      return linked(state, view, 1);
    case "previous-link":
      return linked(state, view, -1);
    case "follow":
      return followed(state, view);
    case "back":
      return back(state, view);
    default:
      return state;
  }
}

/** Brings what is scrolled back into its range, a selected link into view. */
export function settleEntry(state: State, view: EntryView): State {
  const layout = layoutFor(state);
  const entry = entryOf(state);
  if (entry === undefined) return { ...state, view: { name: "list" } };
  if (layout === undefined) return state;
  const { rows, columns } = layout.body;
  const lines = detailLines(entry, state, columns, view.link);
  const selected = lines.findIndex(({ isSelected }) => isSelected);
  // The last row of a screen tells that there is more.
  const shown = selected < 0 ? view.top : topShowing(view.top, selected, rows - 1, lines.length);
  return { ...state, view: { ...view, top: clamp(shown, 0, lines.length - rows) } };
}

function measure(state: State): { readonly lines: number; readonly page: number } {
  const body = layoutFor(state)?.body;
  const entry = entryOf(state);
  const lines = body && entry ? detailLines(entry, state, body.columns).length : 0;
  return { lines, page: pageOf(body?.rows ?? 1) };
}

function linked(state: State, view: EntryView, by: 1 | -1): State {
  const entry = entryOf(state);
  const count = entry === undefined ? 0 : linksOf(entry, state.catalogue).length;
  if (count === 0) return state;
  const link = view.link < 0 ? (by > 0 ? 0 : count - 1) : (view.link + by + count) % count;
  return { ...state, view: { ...view, link } };
}

function followed(state: State, view: EntryView): State {
  const entry = entryOf(state);
  const target =
    entry === undefined
      ? undefined
      : linksOf(entry, state.catalogue)[Math.max(0, view.link)]?.entry;
  if (target === undefined) return state;
  const trail = [...view.trail, view.id];
  return { ...state, view: { name: "entry", id: target.id, top: 0, link: -1, trail } };
}

/** To the entry that led here, or to the list. */
function back(state: State, { trail }: EntryView): State {
  const id = trail.at(-1);
  if (id === undefined) return { ...state, view: { name: "list" } };
  const view: EntryView = { name: "entry", id, top: 0, link: -1, trail: trail.slice(0, -1) };
  return { ...state, view };
}
