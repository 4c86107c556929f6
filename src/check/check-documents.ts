import {
  CHECK_RULES,
  type CheckRule,
  DEFAULT_SEVERITIES,
  type RuleSeverity,
} from "../core/check-rules.ts";
import type { CheckSettings } from "../core/check-settings.ts";
import { byPlace, type FileProblems, type Problem } from "../core/problem.ts";
import type { Segment } from "../documents/segment.ts";
import { findTerms } from "../terms/find-terms.ts";
import { bracketPairs } from "./bracket-pairs.ts";
import type { CheckList } from "./check-list.ts";
import { judgePair } from "./judge-pair.ts";
import { RULES } from "./registry.ts";
import type { Finding, RuleRun } from "./rule.ts";
import {
  type PlacedDirective,
  placedDirectives,
  unusedDirectives,
  unusedSettings,
  wordless,
} from "./unused-settings.ts";

/** A document to check. */
export interface CheckedDocument {
  readonly path: string;
  /** Taken one after the other, once. */
  readonly segments: Iterable<Segment> | AsyncIterable<Segment>;
}

export interface CheckOptions {
  /** Other severities than the usual ones. */
  readonly severities?: CheckSettings["severities"];
  /** Words that are let be. */
  readonly ignore?: CheckSettings["ignore"];
}

/**
 * Checks documents against a list: what one says of a name counts for all. A segment is read once and
 * not kept, so that the size of a document does not matter.
 * @returns the problems of each document, sorted by place, in the order of the documents
 */
export async function checkDocuments(
  list: CheckList,
  documents: Iterable<CheckedDocument> | AsyncIterable<CheckedDocument>,
  { severities = {}, ignore = [] }: CheckOptions = {},
): Promise<readonly FileProblems<CheckRule>[]> {
  const severityOf = (rule: CheckRule): RuleSeverity =>
    severities[rule] ?? DEFAULT_SEVERITIES[rule];
  const runs = CHECK_RULES.filter((rule) => severityOf(rule) !== "off").map((rule) =>
    RULES[rule](list),
  );
  const reports = new Map<string, Report>();
  for await (const { path, segments } of documents) {
    const report: Report = reports.get(path) ?? { findings: [], directives: [] };
    reports.set(path, report);
    await readDocument(list, path, segments, runs, report);
  }
  for (const { path, finding } of runs.flatMap((run) => run.finish?.() ?? [])) {
    reports.get(path)?.findings.push(finding);
  }
  const ignored = new Set(ignore.map(({ value }) => value));
  const checked = [...reports].map(([path, report]) => ({
    path,
    problems: problemsOf(report, severityOf, ignored),
  }));
  const unused = unusedSettings([...ignore.filter(wordless), ...list.house.unknown]);
  const settings = Map.groupBy(unused, ({ path }) => path);
  const configs = [...settings].map(([path, late]) => {
    const findings = late.map(({ finding }) => finding);
    return { path, problems: problemsOf({ findings, directives: [] }, severityOf, new Set()) };
  });
  return [...checked, ...configs.filter(({ problems }) => problems.length > 0)];
}

interface Report {
  readonly findings: Finding[];
  readonly directives: PlacedDirective[];
}

async function readDocument(
  list: CheckList,
  path: string,
  segments: CheckedDocument["segments"],
  runs: readonly RuleRun[],
  { findings, directives }: Report,
): Promise<void> {
  for (const run of runs) run.begin?.(path);
  for await (const segment of segments) {
    directives.push(...placedDirectives(segment));
    const { text } = segment;
    const read = {
      segment,
      text,
      occurrences: findTerms(list.finder, text),
      pairs: bracketPairs(list, text).map((pair) => judgePair(list, pair)),
    };
    for (const run of runs) findings.push(...(run.read?.(read) ?? []));
  }
  for (const run of runs) findings.push(...(run.end?.() ?? []));
}

/** Problems in order, but for those that a comment in the document or the configuration lets be. */
function problemsOf(
  { findings, directives }: Report,
  severityOf: (rule: CheckRule) => RuleSeverity,
  ignored: ReadonlySet<string>,
): readonly Problem<CheckRule>[] {
  const isSwitchedOff = ({ line, rule }: Finding): boolean => {
    const about = directives.filter(
      ({ target, rules }) => target === line && (rules.length === 0 || rules.includes(rule)),
    );
    for (const directive of about) directive.isUsed = true;
    return about.length > 0;
  };
  const told = findings.filter((finding) => !isSwitchedOff(finding) && !ignored.has(finding.text));
  const unused = unusedDirectives(directives, (rule) => severityOf(rule) !== "off");
  return [...told, ...unused]
    .flatMap((finding): readonly Problem<CheckRule>[] => {
      const severity = severityOf(finding.rule);
      return severity === "off" ? [] : [{ ...finding, severity }];
    })
    .sort(byPlace);
}
