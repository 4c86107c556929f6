import type { CheckProblem } from "../../../report/check/check-run.ts";
import { painterOf } from "../../../report/check/problem-block.ts";
import { sanitize } from "../../../text/sanitize.ts";
import { fit as fitted, truncate, width } from "../../../text/width.ts";
import { type Area, GAP_CELLS } from "../../layout.ts";
import { MARKS, type Theme } from "../../theme.ts";
import { choicesOf } from "../check-file.ts";
import type { Status } from "../decision.ts";
import { type CheckState, fileOf } from "../state.ts";

/** Tell the statuses apart without any style. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  open: " ",
  accepted: "+",
  covered: "+",
  skipped: "-",
  ignored: "x",
};

const MOST_PLACE_CELLS = 12;
/** Cells of the list from which the rule is told too. */
const RULE_FROM = 56;
const ARROW = " -> ";

/** The problems of the file that are in view, each with how it stands. */
export function problemList(
  state: CheckState,
  { columns, rows }: Area,
  theme: Theme,
): readonly string[] {
  const { problems } = fileOf(state);
  const places = problems.slice(state.listTop, state.listTop + rows).map(placeOf);
  const placeCells = Math.min(MOST_PLACE_CELLS, Math.max(...places.map(width)));
  return places.map((place, index) => {
    const at = state.listTop + index;
    const problem = problems[at];
    if (problem === undefined) return "";
    const isSelected = at === state.selected;
    const status = state.outlook.statuses[at] ?? "open";
    const mark = (isSelected ? MARKS.selected : MARKS.unselected) + STATUS_MARKS[status];
    const head = `${mark} ${fitted(place, placeCells)}${" ".repeat(GAP_CELLS)}`;
    const rule = columns >= RULE_FROM ? `${" ".repeat(GAP_CELLS)}${problem.rule}` : "";
    const cells = columns - width(head) - width(rule);
    const words = fitted(wordsOf(problem, state, at), cells);
    if (isSelected) return theme.selected(truncate(head + words + rule, columns));
    const paint = status === "open" ? painterOf(problem.severity, theme) : theme.faint;
    return theme.faint(head) + paint(words) + theme.faint(rule);
  });
}

/** What stands there and what is, or may be, written instead. */
function wordsOf(problem: CheckProblem, { outlook, selected, choice }: CheckState, at: number) {
  const suggestion = outlook.accepted.get(at) ?? (at === selected ? choice : 0);
  const text = choicesOf(problem).length === 0 ? undefined : problem.suggestions[suggestion];
  return sanitize(text === undefined ? problem.text : problem.text + ARROW + text);
}

function placeOf({ label, line, column }: CheckProblem): string {
  return sanitize(label ?? `${line}:${column}`);
}
