import type { ReactNode } from "react";
import { preferredTerm } from "../../core/entry.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import type { Translate } from "../../i18n/translator.ts";
import { termCell } from "../../report/cell.ts";
import type { ResultRow as Row } from "../catalogue.ts";
import { GAP_CELLS, type ResultCells } from "../layout.ts";
import { MARKS, type Theme } from "../theme.ts";
import { Lines } from "./lines.tsx";

export interface ResultRowProps {
  readonly row: Row;
  readonly isSelected: boolean;
  readonly cells: ResultCells;
  readonly translate: Translate;
  readonly theme: Theme;
}

/** One entry of the list: its terms and category in aligned cells. */
export function ResultRow({ row, isSelected, cells, translate, theme }: ResultRowProps): ReactNode {
  const category = termCell(translate(`category.${row.entry.category}`), [], cells.category, theme);
  const columns = [
    ...LANGUAGES.filter((language) => cells[language] > 0).map((language) =>
      term(row, language, cells[language], theme),
    ),
    ...(cells.category > 0 ? [theme.faint(category)] : []),
  ].join(" ".repeat(GAP_CELLS));
  const line = isSelected ? theme.selected(MARKS.selected + columns) : MARKS.unselected + columns;
  return <Lines lines={[line]} />;
}

/** A term with what was typed of it emphasised, where it is this term that matched. */
function term({ entry, matched }: Row, language: Language, cells: number, theme: Theme): string {
  const text = preferredTerm(entry, language) ?? "";
  const isMatch = matched?.field === language && matched.text === text;
  return termCell(text, isMatch ? matched.ranges : [], cells, theme);
}
