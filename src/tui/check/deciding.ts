import type { Notice } from "../action.ts";
import { choicesOf } from "./check-file.ts";
import { type Decision, isInTheWay, outlookOf } from "./decision.ts";
import { selectedIn } from "./moving.ts";
import { type CheckState, fileOf, problemOf } from "./state.ts";

/**
 * Accepts the chosen suggestion for the selected problem, and goes on to the next open one.
 * @param everywhere for all open problems of the same word, too
 */
export function accepted(state: CheckState, everywhere = false): CheckState {
  const file = fileOf(state);
  const { selected, choice, outlook } = state;
  if (!file.isWritable) return told(state, (translate) => translate("checkView.readOnly"));
  const fix = choicesOf(problemOf(state))[choice];
  if (fix === undefined) return told(state, (translate) => translate("checkView.noSuggestion"));
  if (isInTheWay(file, outlook, selected, fix)) {
    return told(state, (translate) => translate("checkView.covered"));
  }
  const also = everywhere ? alike(state) : [];
  return onwards(decided(state, { kind: "accept", problem: selected, choice, also }));
}

/** Open problems behind and before the selected one that say the same of the same word. */
function alike(state: CheckState): readonly number[] {
  const own = problemOf(state);
  return fileOf(state).problems.flatMap(({ rule, text, suggestions }, at) =>
    at !== state.selected &&
    state.outlook.statuses[at] === "open" &&
    rule === own?.rule &&
    text === own.text &&
    suggestions.join("\n") === own.suggestions.join("\n")
      ? [at]
      : [],
  );
}

export function skipped(state: CheckState): CheckState {
  return onwards(decided(state, { kind: "skip", problem: state.selected, choice: 0 }));
}

/** Lets the selected problem's word be, wherever it stands. */
export function ignored(state: CheckState): CheckState {
  return onwards(decided(state, { kind: "ignore", problem: state.selected, choice: 0 }));
}

/** Takes the last decision back, and goes where it was made. */
export function undone(state: CheckState): CheckState {
  const last = state.decisions.at(-1);
  if (last === undefined) return told(state, (translate) => translate("checkView.nothingToUndo"));
  const before = withDecisions(state, state.decisions.slice(0, -1));
  return { ...selectedIn(before, last.problem), choice: last.choice };
}

function decided(state: CheckState, decision: Decision): CheckState {
  return withDecisions(state, [...state.decisions, decision]);
}

function withDecisions(state: CheckState, decisions: readonly Decision[]): CheckState {
  return { ...state, decisions, outlook: outlookOf(fileOf(state), decisions, state.words) };
}

/** To the next problem that nothing was decided about, from the beginning again after the last. */
function onwards(state: CheckState): CheckState {
  const { statuses } = state.outlook;
  const behind = statuses.indexOf("open", state.selected + 1);
  const next = behind < 0 ? statuses.indexOf("open") : behind;
  return next < 0
    ? told(state, (translate) => translate("checkView.allDecided"), "info")
    : selectedIn(state, next);
}

function told(state: CheckState, text: Notice["text"], tone: Notice["tone"] = "error"): CheckState {
  return { ...state, notice: { text, tone } };
}
