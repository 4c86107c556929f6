import { checkMessage } from "../../report/check-message.ts";
import { sanitize } from "../../text/sanitize.ts";
import type { DetailItem } from "../detail-content.ts";
import { type DetailLine, detailLines, itemLines } from "../detail-lines.ts";
import { MARKS } from "../theme.ts";
import { type CheckState, problemOf } from "./state.ts";

const BLANK: DetailLine = { label: "", text: "", look: "plain", isSelected: false };

/** What is wrong, what may be written instead, and the entries behind it. */
export function sideLines(state: CheckState, cells: number): readonly DetailLine[] {
  const problem = problemOf(state);
  if (problem === undefined) return [];
  const { translate, entryOf, choice, glossary } = state;
  const choices = problem.suggestions.map((suggestion, at): DetailItem => {
    const isSelected = at === choice;
    const mark = isSelected ? MARKS.selected : MARKS.unselected;
    const label = translate("checkView.suggestion");
    return { label, text: mark + sanitize(suggestion), look: "plain", isSelected };
  });
  const severity = translate(`severity.${problem.severity}`);
  const about: readonly DetailItem[] = [
    { label: severity, text: checkMessage(problem, translate), look: "plain" },
    { label: translate("checkReport.rule"), text: problem.rule, look: "faint" },
    ...choices,
  ];
  const entries = problem.entries.flatMap((id) => entryOf(id) ?? []);
  const catalogue = { glossary, translate, namesakes: () => [] };
  return [
    ...itemLines(about, cells),
    ...entries.flatMap((entry) => [
      BLANK,
      ...detailLines(entry, { catalogue, explained: false }, cells),
    ]),
  ];
}
