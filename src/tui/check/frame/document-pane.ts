import type { ViewRow } from "../../../report/check/html/document-view.ts";
import { painterOf } from "../../../report/check/problem-block.ts";
import { sanitize } from "../../../text/sanitize.ts";
import { fit as fitted, padEnd, truncate, width, wrap } from "../../../text/width.ts";
import type { Area } from "../../layout.ts";
import { MARKS, type Theme } from "../../theme.ts";
import { type CheckState, fileOf, problemOf } from "../state.ts";
import { type PieceLine, pieceLines } from "./piece-lines.ts";
import { type Piece, rowPieces } from "./row-pieces.ts";

/** Most cells that numbers of lines, or names of cells of a sheet, may take. */
const MOST_NAME_CELLS = 12;
/** The part of the pane that stands before the selected problem. */
const BEFORE_SHARE = 1 / 3;

/** A line, and whether the selected problem begins in it. */
interface Line {
  readonly text: string;
  readonly isAnchor: boolean;
}

/** The document around the selected problem, as it would be written. */
export function documentPane(
  state: CheckState,
  { columns, rows }: Area,
  theme: Theme,
): readonly string[] {
  const file = fileOf(state);
  const at = file.rowOf[state.selected] ?? 0;
  const draw = (index: number): readonly Line[] => {
    const row = file.rows[index];
    return row === undefined ? [] : rowLines(state, row, index === at, columns, theme);
  };
  let lines = draw(at);
  const anchor = (): number =>
    Math.max(
      0,
      lines.findIndex(({ isAnchor }) => isAnchor),
    );
  const before = Math.floor(rows * BEFORE_SHARE);
  let [first, last] = [at, at];
  while (anchor() < before && first > 0) {
    first -= 1;
    lines = [...draw(first), ...lines];
  }
  while (lines.length - anchor() < rows && last < file.rows.length - 1) {
    last += 1;
    lines = [...lines, ...draw(last)];
  }
  while (lines.length < rows && first > 0) {
    first -= 1;
    lines = [...draw(first), ...lines];
  }
  const top = Math.max(0, Math.min(anchor() - before, lines.length - rows));
  return lines.slice(top, top + rows).map(({ text }) => text);
}

function rowLines(
  state: CheckState,
  viewRow: ViewRow,
  hasSelected: boolean,
  columns: number,
  theme: Theme,
): readonly Line[] {
  const { row, isBehindGap } = viewRow;
  const nameCells = Math.min(fileOf(state).nameCells, MOST_NAME_CELLS);
  const cells = Math.max(2, columns - nameCells - width(MARKS.selected) - width(theme.bar));
  const mark = hasSelected ? MARKS.selected : MARKS.unselected;
  const head = (name: string): string => theme.faint(fitted(name, nameCells) + theme.bar);
  const plain = (text: string): Line => ({ text, isAnchor: false });
  const gap = isBehindGap ? [plain(theme.faint(truncate(MARKS.more, columns)))] : [];
  const original = row.original === undefined ? [] : wrap(sanitize(row.original.text), cells);
  const lines = pieceLines(rowPieces(state, viewRow), cells);
  const firstSelected = lines.findIndex(({ selected }) => selected !== undefined);
  return [
    ...gap,
    ...original.map((text) => plain(MARKS.unselected + head("") + theme.faint(text))),
    ...lines.flatMap((line, index): readonly Line[] => {
      const isAnchor = hasSelected && index === Math.max(0, firstSelected);
      const start = (index === 0 ? mark : MARKS.unselected) + head(index === 0 ? row.name : "");
      const text = start + line.pieces.map((piece) => painted(piece, theme)).join("");
      const carets = caretLine(state, line, isAnchor, cells, theme);
      const below = carets === undefined ? [] : [plain(MARKS.unselected + head("") + carets)];
      return [{ text, isAnchor }, ...below];
    }),
  ];
}

function painted({ text, look, isSelected }: Piece, theme: Theme): string {
  if (isSelected) return theme.selected(text);
  if (look === "plain") return text;
  return look === "mended" ? theme.heading(text) : painterOf(look, theme)(text);
}

/** Carets under the selected problem and, where it begins, what may be written instead. */
function caretLine(
  state: CheckState,
  { selected }: PieceLine,
  isFirst: boolean,
  cells: number,
  theme: Theme,
): string | undefined {
  const problem = problemOf(state);
  if (selected === undefined || problem === undefined) return undefined;
  const [start, end] = selected;
  const carets = padEnd("", start) + "^".repeat(Math.max(1, end - start));
  const suggestion = problem.suggestions[state.choice];
  const isOpen = state.outlook.accepted.get(state.selected) !== state.choice;
  const behind = isFirst && isOpen && suggestion !== undefined ? ` ${sanitize(suggestion)}` : "";
  return painterOf(problem.severity, theme)(truncate(carets + behind, cells));
}
