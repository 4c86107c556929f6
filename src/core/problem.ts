import type { Fix } from "./fix.ts";
import type { Place } from "./place.ts";

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What stands around a problem: the line it begins in or, where that is long, a part of it. */
export interface Excerpt {
  readonly text: string;
  /** Where the problem begins and ends in `text`; what of it stands on further lines is left out. */
  readonly range: readonly [start: number, end: number];
  /** Whether the line begins before `text`, and whether it goes on behind it. */
  readonly isCut: readonly [before: boolean, behind: boolean];
}

/**
 * Something wrong with a file, said of a place in it.
 * `params` fill the placeholders of the rule's message; words come from i18n, never from the rule.
 */
export interface Problem<Rule extends string = string> extends Place {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Line and column of what follows it; problems of documents have one. */
  readonly end?: { readonly line: number; readonly column: number };
  /** Where it stands, for people, in formats without lines: "Sheet1!B3". */
  readonly label?: string;
  readonly excerpt?: Excerpt;
  /** What stands there. */
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
  readonly suggestions: readonly string[];
  /** Ids of the entries that the problem concerns. */
  readonly entries: readonly string[];
  /** What mends it, where there is only one way to. */
  readonly fix?: Fix;
  /** What each of the suggestions would change, where they may stand in place of what is wrong. */
  readonly choices?: readonly Fix[];
}

/** The problems of one file, sorted by place. */
export interface FileProblems<Rule extends string = string> {
  readonly path: string;
  readonly problems: readonly Problem<Rule>[];
}

/** Orders problems by place, then by rule, so that reports never depend on the order of checks. */
export function byPlace(a: Problem, b: Problem): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : 1);
}
