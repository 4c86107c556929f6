import type { CheckRule } from "../core/check-rules.ts";
import type { Fix } from "../core/fix.ts";
import type { Problem } from "../core/problem.ts";
import type { Segment } from "../documents/segment.ts";
import type { Occurrence } from "../terms/occurrence.ts";
import { detached } from "../text/detached.ts";
import type { CheckList } from "./check-list.ts";
import { excerptAt } from "./excerpt-at.ts";
import type { JudgedPair } from "./judge-pair.ts";
import { fixOf, spotOf } from "./spot.ts";

/** A segment as the rules see it: its text with the terms and pairs that stand in it. */
export interface ReadSegment {
  readonly segment: Segment;
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
  readonly pairs: readonly JudgedPair[];
}

/** What a rule found, before it is known how grave that is. */
export type Finding = Omit<Problem<CheckRule>, "severity">;

/** A finding of a document that was read before: said when all are read. */
export interface LateFinding {
  readonly path: string;
  readonly finding: Finding;
}

/**
 * A rule at work on the documents of one run. What it keeps of them is small: names and first places,
 * never texts.
 */
export interface RuleRun {
  readonly begin?: (path: string) => void;
  readonly read?: (segment: ReadSegment) => readonly Finding[];
  /** When a document has ended. */
  readonly end?: () => readonly Finding[];
  /** When all have. */
  readonly finish?: () => readonly LateFinding[];
}

/** A rule: makes itself ready for a run with a list. */
export type Rule = (list: CheckList) => RuleRun;

/** What a finding says besides its place. */
export interface Said {
  readonly params?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly string[];
  readonly entries?: readonly string[];
  /** False where suggestions say what is missing in a stretch, not what may stand in its place. */
  readonly isReplaceable?: boolean;
}

/** A finding about a stretch of a segment. */
export function finding(
  rule: CheckRule,
  { segment, text }: Pick<ReadSegment, "segment" | "text">,
  { start, end }: { readonly start: number; readonly end: number },
  { params = {}, suggestions = [], entries = [], isReplaceable = true }: Said,
): Finding {
  const written = detached(text, start, end);
  const place = segment.place(start, end);
  const last = segment.place(Math.max(start, end - 1), end);
  const { label } = segment;
  const mended = isReplaceable && suggestions.length > 0;
  const spot = mended ? spotOf({ segment, text }, { start, end }) : undefined;
  return {
    rule,
    ...place,
    end: { line: last.line, column: last.column + last.range[1] - last.range[0] },
    ...(label === undefined ? {} : { label }),
    excerpt: excerptAt(segment, start, place),
    text: written,
    params: { text: written, ...copied(params) },
    suggestions: suggestions.map((one) => detached(one)),
    entries,
    ...(spot === undefined ? {} : mending(suggestions.map((one) => fixOf(spot, one)))),
  };
}

/** The fixes of a problem, one for each suggestion. */
export function mending(choices: readonly Fix[]): Pick<Finding, "fix" | "choices"> {
  const [only, ...others] = choices;
  return only !== undefined && others.length === 0 ? { fix: only, choices } : { choices };
}

/** What is said stays long after the text is gone. */
function copied(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, detached(text)]));
}
