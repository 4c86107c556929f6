import type { Fix } from "../../core/fix.ts";
import type { Notice } from "../action.ts";
import { choicesOf } from "./check-file.ts";
import { fixesOf, ignoredWords } from "./decision.ts";
import { atFile, type CheckState, fileOf } from "./state.ts";

/** A file was written. */
export interface Written {
  readonly type: "written";
  /** Fixes that were not made. */
  readonly refused: readonly Fix[];
  /** What was done, a line each. */
  readonly told: readonly Notice["text"][];
}

/** Asks whether to write the file; where there is nothing to write, goes on to the next. */
export function confirming(state: CheckState): CheckState {
  const isKept = state.configPath !== undefined && newWords(state).length > 0;
  const isMore = state.outlook.accepted.size > 0 || isKept;
  return isMore ? { ...state, view: { name: "confirm" } } : left(state, []);
}

/** Asks for the file to be written. */
export function saved(state: CheckState): CheckState {
  const file = fileOf(state);
  const fixes = fixesOf(file, state.outlook.accepted);
  const effect = { type: "write", path: file.path, fixes, words: newWords(state) } as const;
  return { ...state, isWriting: true, effects: [...state.effects, effect] };
}

/** The next file, or the end, after one was written. */
export function written(state: CheckState, { refused, told }: Written): CheckState {
  const next = left(
    { ...state, isWriting: false, doneWords: allWords(state).length },
    refused,
    true,
  );
  const [first] = told;
  return {
    ...next,
    told: [...state.told, ...told],
    notice: first === undefined ? undefined : { text: first, tone: "info" },
  };
}

/** Leaves the file as it is. Where suggestions were accepted, that is asked twice. */
export function closed(state: CheckState): CheckState {
  const count = state.outlook.accepted.size;
  if (count === 0 || state.isWarned) return left(state, []);
  const text: Notice["text"] = (translate) => translate("checkView.unwritten", { count });
  return { ...state, isWarned: true, notice: { text, tone: "error" } };
}

/** Words that are let be since a file was written. */
export function newWords(state: CheckState): readonly string[] {
  return allWords(state).slice(state.doneWords);
}

function allWords({ words, decisions, ...state }: CheckState): readonly string[] {
  const own = ignoredWords(fileOf({ words, decisions, ...state }), decisions);
  return [...new Set([...words, ...own])];
}

/** @param isWritten whether what is accepted is in the file, but for what was refused */
function left(state: CheckState, refused: readonly Fix[], isWritten = false): CheckState {
  const { path, problems } = fileOf(state);
  const { statuses, accepted } = state.outlook;
  const notMade = new Set(refused);
  const isLeft = (at: number): boolean => {
    const choice = accepted.get(at);
    if (choice === undefined) return !(isWritten && statuses[at] === "covered");
    const fix = choicesOf(problems[at])[choice];
    return !isWritten || (fix !== undefined && notMade.has(fix));
  };
  const remaining = problems.filter((_, at) => statuses[at] !== "ignored" && isLeft(at));
  const results = [...state.results, { path, left: remaining }];
  return atFile({ ...state, results, words: allWords(state) }, state.at + 1);
}
