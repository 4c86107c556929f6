import type { CheckRule } from "../../core/check-rules.ts";
import type { Entry } from "../../core/entry.ts";
import type { UiLanguage } from "../../core/language.ts";
import type { FileProblems, Problem } from "../../core/problem.ts";
import type { Translate } from "../../i18n/translator.ts";

export type CheckProblem = Problem<CheckRule>;

/** A document of a run, as its report names it. */
export interface CheckedFile {
  /** Relative to the working folder where it stands in or below it, else absolute; "-" is standard input. */
  readonly path: string;
  /** Whether it is a ZIP container: then lines and offsets are no places in the file. */
  readonly isContainer: boolean;
}

/** All that a report of `malmoi check` is made of. */
export interface CheckRun {
  readonly reports: readonly FileProblems<CheckRule>[];
  /** How many problems were mended; undefined where none were to be. */
  readonly fixed: number | undefined;
  /** How many files the configuration leaves out. */
  readonly excluded: number;
  /** By the path that the command line names. */
  readonly fileOf: (path: string) => CheckedFile;
  readonly entryOf: (id: string) => Entry | undefined;
  readonly language: UiLanguage;
  readonly translate: Translate;
}
