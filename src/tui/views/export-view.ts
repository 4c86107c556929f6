import type { CommandName } from "../key-table.ts";
import { asking, entryOf, type State } from "../state.ts";
import { editLine, insert, isEdit, type TextLine, textLine } from "../text-line.ts";
import type { ExportView } from "../view.ts";

/** The name that a file has until another is typed. */
const STEM = "malmoi";
/** Longest path in UTF-16 units. */
const MAX_PATH = 1024;

/** Asks how to export the marked entries; where none is, the one that keys are about. */
export function openExport(state: State): State {
  const entry = entryOf(state);
  const ids = state.marked.length > 0 ? state.marked : entry === undefined ? [] : [entry.id];
  const [format] = state.catalogue.formats;
  if (ids.length === 0 || format === undefined) return state;
  const file = textLine(`${STEM}.${format.extension}`, MAX_PATH);
  return { ...state, view: { name: "export", ids, format: 0, file, mayOverwrite: false } };
}

export function exportCommand(state: State, view: ExportView, command: CommandName): State {
  if (isEdit(command)) return named(state, view, editLine(view.file, command));
  switch (command) {
    case "next-choice":
      return chosen(state, view, 1);
    case "previous-choice":
      return chosen(state, view, -1);
    case "save":
      return saved(state, view);
    case "back":
      return { ...state, view: { name: "list" } };
    default:
      return state;
  }
}

export function typeFileName(state: State, view: ExportView, text: string): State {
  return named(state, view, insert(view.file, text, MAX_PATH));
}

/**
 * A file of this name, in the format that its ending is of, if it is of another than the one chosen.
 * Leave to overwrite one file is none for another.
 */
function named(state: State, view: ExportView, file: TextLine): State {
  const { formats } = state.catalogue;
  const mayOverwrite = view.mayOverwrite && file.text === view.file.text;
  const isOf = (extension: string | undefined): boolean => file.text.endsWith(`.${extension}`);
  const meant = isOf(formats[view.format]?.extension)
    ? -1
    : formats.findIndex(({ extension }) => isOf(extension));
  const format = meant < 0 ? view.format : meant;
  return { ...state, view: { ...view, file, format, mayOverwrite } };
}

/** Another format, and its ending on a file that had the ending of the one before. */
function chosen(state: State, view: ExportView, by: 1 | -1): State {
  const { formats } = state.catalogue;
  const format = (view.format + by + formats.length) % formats.length;
  const before = `.${formats[view.format]?.extension}`;
  const { text } = view.file;
  if (!text.endsWith(before)) return { ...state, view: { ...view, format } };
  const file = textLine(`${text.slice(0, -before.length)}.${formats[format]?.extension}`, MAX_PATH);
  return { ...state, view: { ...view, format, file, mayOverwrite: false } };
}

function saved(state: State, { ids, format, file, mayOverwrite }: ExportView): State {
  const path = file.text.trim();
  const name = state.catalogue.formats[format]?.name;
  if (path === "" || name === undefined) return state;
  return asking(state, { type: "export", ids, format: name, path, overwrite: mayOverwrite });
}
