import { preferredTerm } from "../../core/entry.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { termCell } from "../../report/cell.ts";
import { typedRanges } from "../../report/typed-ranges.ts";
import { truncate } from "../../text/width.ts";
import type { ResultRow } from "../catalogue.ts";
import { GAP_CELLS, type Layout } from "../layout.ts";
import type { State } from "../state.ts";
import { MARKS, type Theme } from "../theme.ts";

/** The rows of the list that are in view, each as wide as the list; or that nothing was found. */
export function resultLines(
  state: State,
  { list, cells }: Layout,
  theme: Theme,
): readonly string[] {
  const { rows, listTop, selected, catalogue } = state;
  const shown = rows.slice(listTop, listTop + list.rows);
  if (shown.length === 0) {
    return [theme.faint(truncate(catalogue.translate("tui.none"), list.columns))];
  }
  return shown.map((row, index) => {
    const isSelected = listTop + index === selected;
    const isMarked = state.marked.includes(row.entry.id);
    const mark = (isSelected ? MARKS.selected : MARKS.unselected).replace(
      / $/,
      isMarked ? MARKS.marked.trim() : " ",
    );
    const line = mark + columnsOf(row, cells, catalogue.translate, theme);
    return isSelected ? theme.selected(line) : line;
  });
}

function columnsOf(
  row: ResultRow,
  cells: Layout["cells"],
  translate: State["catalogue"]["translate"],
  theme: Theme,
): string {
  const terms = LANGUAGES.filter((language) => cells[language] > 0).map((language) =>
    term(row, language, cells[language], theme),
  );
  const kind = translate(`category.${row.entry.category}`);
  const category =
    cells.category > 0 ? [theme.faint(termCell(kind, [], cells.category, theme))] : [];
  return [...terms, ...category].join(" ".repeat(GAP_CELLS));
}

/** A term with what was typed of it emphasised. */
function term(
  { entry, matched }: ResultRow,
  language: Language,
  cells: number,
  theme: Theme,
): string {
  const text = preferredTerm(entry, language) ?? "";
  return termCell(text, typedRanges(matched, language, text), cells, theme);
}
