import type { Entry } from "../../core/entry.ts";
import type { Fix } from "../../core/fix.ts";
import type { UiLanguage } from "../../core/language.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { CheckProblem } from "../../report/check/check-run.ts";
import type { Notice } from "../action.ts";
import type { DetailSource } from "../catalogue.ts";
import type { Keymap } from "../keymap.ts";
import type { WindowSize } from "../layout.ts";
import type { ScreenEffect } from "../screen-control.ts";
import type { CheckFile } from "./check-file.ts";
import { type Decision, type Outlook, outlookOf } from "./decision.ts";
import type { CheckCommand, CheckViewName } from "./key-table.ts";

/** What the check view is about: all that keys do not change. */
export interface CheckOptions {
  /** Those with problems, one at least. */
  readonly files: readonly CheckFile[];
  readonly glossary: DetailSource["glossary"];
  readonly entryOf: (id: string) => Entry | undefined;
  readonly language: UiLanguage;
  readonly translator: (language: UiLanguage) => Translate;
  readonly keymap: Keymap<CheckViewName, CheckCommand>;
  /** Where words that are let be would be kept; undefined where there is no such file. */
  readonly configPath: string | undefined;
}

/** What is on the screen. */
export type CheckView =
  | { readonly name: "check" }
  /** What the list says of the problem, on the whole screen. */
  | { readonly name: "entry"; readonly top: number }
  /** Asks whether to write the file. */
  | { readonly name: "confirm" }
  | { readonly name: "help"; readonly top: number; readonly under: CheckView };

/** What the check view asks of the world outside. */
export type CheckEffect =
  | {
      readonly type: "write";
      readonly path: string;
      readonly fixes: readonly Fix[];
      readonly words: readonly string[];
    }
  | ScreenEffect;

/** What has come of a file. */
export interface Result {
  readonly path: string;
  /** What is still wrong with it. */
  readonly left: readonly CheckProblem[];
}

/** The whole state of the check view. */
export interface CheckState extends CheckOptions {
  readonly translate: Translate;
  /** Which of the files is shown. */
  readonly at: number;
  /** About the file that is shown, in the order in which they were made. */
  readonly decisions: readonly Decision[];
  readonly outlook: Outlook;
  /** Words that files before have let be. */
  readonly words: readonly string[];
  /** How many of them were there when a file was written: the others are for the configuration. */
  readonly doneWords: number;
  /** Index of the selected problem. */
  readonly selected: number;
  /** Which of its suggestions is chosen. */
  readonly choice: number;
  /** First problem of the list that is shown. */
  readonly listTop: number;
  readonly view: CheckView;
  /** Whether the file is being written: keys wait. */
  readonly isWriting: boolean;
  /** Whether the user was told that what is accepted would be lost. */
  readonly isWarned: boolean;
  readonly notice: Notice | undefined;
  readonly results: readonly Result[];
  /** What was done to files, a line each. */
  readonly told: readonly Notice["text"][];
  readonly window: WindowSize;
  readonly effects: readonly CheckEffect[];
  readonly left: boolean;
}

/** The state to begin with: the first problem of the first file. */
export function initialCheck(options: CheckOptions, window: WindowSize): CheckState {
  const nothing: Outlook = { statuses: [], accepted: new Map() };
  return atFile(
    {
      ...options,
      translate: options.translator(options.language),
      at: 0,
      decisions: [],
      outlook: nothing,
      words: [],
      doneWords: 0,
      selected: 0,
      choice: 0,
      listTop: 0,
      view: { name: "check" },
      isWriting: false,
      isWarned: false,
      notice: undefined,
      results: [],
      told: [],
      window,
      effects: [],
      left: false,
    },
    0,
  );
}

/** The state at the beginning of a file. */
export function atFile(state: CheckState, at: number): CheckState {
  const file = state.files[at];
  if (file === undefined) return { ...state, left: true };
  const outlook = outlookOf(file, [], state.words);
  return {
    ...state,
    at,
    decisions: [],
    outlook,
    selected: Math.max(0, outlook.statuses.indexOf("open")),
    choice: 0,
    listTop: 0,
    view: { name: "check" },
    isWarned: false,
  };
}

/** The file that is shown. */
export function fileOf({ files, at }: CheckState): CheckFile {
  const file = files[at];
  if (file === undefined) throw new RangeError(`no file ${at}`);
  return file;
}

/** The problem that keys are about. */
export function problemOf(state: CheckState): CheckProblem | undefined {
  return fileOf(state).problems[state.selected];
}
