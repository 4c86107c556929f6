import type { Fix } from "./fix.ts";
import type { Place } from "./place.ts";

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Something wrong with a file, said of a place in it.
 * `params` fill the placeholders of the rule's message; words come from i18n, never from the rule.
 */
export interface Problem<Rule extends string = string> extends Place {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What stands there. */
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
  readonly suggestions: readonly string[];
  /** Ids of the entries that the problem concerns. */
  readonly entries: readonly string[];
  /** What mends it, where there is only one way to. */
  readonly fix?: Fix;
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
