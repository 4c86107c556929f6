import { CATEGORIES, type Category, isCategory } from "../../core/category.ts";
import {
  DRAFT_FIELDS,
  type Draft,
  type DraftField,
  draftFaults,
  draftId,
} from "../../core/draft.ts";
import type { CommandName } from "../key-table.ts";
import { asking, type State } from "../state.ts";
import { editLine, insert, isEdit, type TextLine, textLine } from "../text-line.ts";
import type { DraftView } from "../view.ts";
import { draftOf } from "./draft-of.ts";

const MAX_TEXT = 1000;

/** A form with what is known of a query: the name itself, and how it is read. */
export function openDraft(state: State): State {
  const { catalogue, category = "concept" } = state;
  const query = state.query.text.trim();
  const isHan = /\p{Script=Han}/u.test(query);
  const reading = isHan ? catalogue.read?.(query).reading : undefined;
  const known: Partial<Draft> = isHan
    ? { zh: query, ko: reading?.hangul ?? "", id: draftId(category, reading?.pinyin ?? "") }
    : /\p{Script=Hangul}/u.test(query)
      ? { ko: query, id: draftId(category, "") }
      : { en: query, id: draftId(category, query) };
  const fields = Object.fromEntries(
    DRAFT_FIELDS.map((field) => [field, textLine(known[field] ?? "", MAX_TEXT)]),
  ) as Record<DraftField, TextLine>;
  return { ...state, view: { name: "draft", fields, at: 0 } };
}

export function draftCommand(state: State, view: DraftView, command: CommandName): State {
  if (isEdit(command)) {
    return written(state, view, editLine(fieldOf(view), command));
  }
  switch (command) {
    case "next-field":
      return focused(state, view, 1);
    case "previous-field":
      return focused(state, view, -1);
    case "next-category":
      return inCategory(state, view);
    case "save": {
      const draft = draftOf(view);
      const faults = draftFaults(draft, state.catalogue.glossary);
      return faults.length > 0 ? state : asking(state, { type: "save-draft", draft });
    }
    case "back":
      return { ...state, view: { name: "list" } };
    default:
      return state;
  }
}

export function typeField(state: State, view: DraftView, text: string): State {
  return written(state, view, insert(fieldOf(view), text, MAX_TEXT));
}

function fieldOf({ fields, at }: DraftView): TextLine {
  return fields[DRAFT_FIELDS[at] ?? "id"];
}

function written(state: State, view: DraftView, line: TextLine): State {
  const fields = { ...view.fields, [DRAFT_FIELDS[view.at] ?? "id"]: line };
  return { ...state, view: { ...view, fields } };
}

function focused(state: State, view: DraftView, by: 1 | -1): State {
  const count = DRAFT_FIELDS.length;
  return { ...state, view: { ...view, at: (view.at + by + count) % count } };
}

/** The next category in the id, its slug kept. */
function inCategory(state: State, view: DraftView): State {
  const [category = "", ...slug] = view.fields.id.text.split(".");
  const at = isCategory(category) ? CATEGORIES.indexOf(category as Category) : -1;
  const next = CATEGORIES[(at + 1) % CATEGORIES.length];
  const id = textLine([next, ...slug].join("."));
  return { ...state, view: { ...view, fields: { ...view.fields, id } } };
}
