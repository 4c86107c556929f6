import { preferredTerm, termsWithStatus } from "../core/entry.ts";
import type { FileProblems, Severity } from "../core/problem.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import type { Hit, SearchResult } from "../search/search.ts";
import { readingJson } from "./reading-json.ts";

/**
 * The JSON shapes that scripts and editors rely on: one object, a newline at the end.
 * Strings are escaped by JSON itself, so nothing needs to be made safe for a terminal here.
 */
export function toJson(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/**
 * `malmoi search --json`.
 * @param readings of Chinese names in the query that no entry has exactly
 */
export function searchJson(
  query: string,
  { hits, total }: SearchResult,
  readings: readonly ListedReading[] = [],
): object {
  return { query, total, results: hits.map(hitJson), readings: readings.map(readingJson) };
}

function hitJson({ entry, score, tier, matched }: Hit): object {
  return {
    id: entry.id,
    category: entry.category,
    status: entry.status,
    zh: preferredTerm(entry, "zh"),
    ko: preferredTerm(entry, "ko"),
    en: preferredTerm(entry, "en"),
    pinyin: entry.pinyin,
    score,
    tier,
    matched,
    deprecated: termsWithStatus(entry, "ko", "deprecated"),
    also: termsWithStatus(entry, "ko", "admitted"),
  };
}

/**
 * `malmoi check --json` and `malmoi validate --json`.
 * @param messageOf the words of a problem, in the user's language
 * @param fixed how many problems were mended, if any were to be
 */
export function problemsJson<Rule extends string>(
  reports: readonly FileProblems<Rule>[],
  messageOf: (problem: FileProblems<Rule>["problems"][number]) => string,
  fixed?: number,
): object {
  const count = (severity: Severity): number =>
    reports.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity)
      .length;
  return {
    files: reports.map(({ path, problems }) => ({
      path,
      problems: problems.map((problem) => ({
        rule: problem.rule,
        severity: problem.severity,
        line: problem.line,
        column: problem.column,
        label: problem.label,
        range: problem.range,
        text: problem.text,
        message: messageOf(problem),
        suggestions: problem.suggestions,
        entries: problem.entries,
      })),
    })),
    summary: {
      files: reports.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      ...(fixed === undefined ? {} : { fixed }),
    },
  };
}
