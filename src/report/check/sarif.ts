import { CHECK_RULES } from "../../core/check-rules.ts";
import type { Edit } from "../../core/fix.ts";
import type { FileProblems } from "../../core/problem.ts";
import { VERSION } from "../../version.ts";
import { checkMessage } from "../check-message.ts";
import { artifactUri } from "./artifact-uri.ts";
import type { CheckedFile, CheckProblem, CheckRun } from "./check-run.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { isReplaceable } from "./is-replaceable.ts";
import { SARIF_LEVELS, sarifRules } from "./sarif-rules.ts";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What formats with markup write in another way. */
const MARKUP = /[&<>"\\]/;

/**
 * `malmoi check --format sarif`: a log of SARIF 2.1.0 (OASIS, errata 01) with one run. Columns and
 * offsets count UTF-16 code units; in containers, which have no lines, places are told by name.
 */
export function sarifLog(run: CheckRun): object {
  const { translate, language, reports } = run;
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "malmoi",
            version: VERSION,
            semanticVersion: VERSION,
            language,
            rules: sarifRules(translate),
          },
        },
        invocations: [{ executionSuccessful: true }],
        columnKind: "utf16CodeUnits",
        artifacts: reports.map(({ path }) => ({ location: locationOf(run.fileOf(path)) })),
        results: reports.flatMap((report, index) => resultsOf(report, index, run)),
      },
    ],
  };
}

function locationOf({ path }: CheckedFile): { readonly uri: string } {
  return { uri: artifactUri(path) };
}

function resultsOf(
  { path, problems }: FileProblems<CheckProblem["rule"]>,
  index: number,
  { fileOf, translate }: CheckRun,
): readonly object[] {
  const file = fileOf(path);
  const artifactLocation = { ...locationOf(file), index };
  const fingerprints = fingerprintsOf(problems);
  return problems.map((problem, at) => ({
    ruleId: problem.rule,
    ruleIndex: CHECK_RULES.indexOf(problem.rule),
    level: SARIF_LEVELS[problem.severity],
    message: { text: checkMessage(problem, translate) },
    locations: [
      {
        physicalLocation: file.isContainer
          ? { artifactLocation }
          : { artifactLocation, region: regionOf(problem), ...contextOf(problem) },
        ...logicalOf(problem),
      },
    ],
    partialFingerprints: { "problemHash/v1": fingerprints[at] },
    ...(file.isContainer ? {} : fixesOf(problem, locationOf(file), translate)),
    properties: { suggestions: problem.suggestions, entries: problem.entries },
  }));
}

function regionOf({ line, column, end, range, text, excerpt }: CheckProblem): object {
  // As the file writes it, which may be longer than what is read (`&amp;`).
  const written = excerpt?.text.slice(...excerpt.range) ?? "";
  return {
    startLine: line,
    startColumn: column,
    endLine: end?.line ?? line,
    endColumn: end?.column ?? column + range[1] - range[0],
    charOffset: range[0],
    charLength: range[1] - range[0],
    snippet: { text: written.length === range[1] - range[0] ? written : text },
  };
}

/** The line, where it is short enough to be known whole: a region of lines is one of whole lines. */
function contextOf({ line, end, excerpt }: CheckProblem): object {
  const isWhole = excerpt !== undefined && !excerpt.isCut.includes(true);
  return isWhole && (end === undefined || end.line === line)
    ? { contextRegion: { startLine: line, snippet: { text: excerpt.text } } }
    : {};
}

function logicalOf({ label }: CheckProblem): object {
  return label === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: label }] };
}

function fixesOf(
  problem: CheckProblem,
  artifactLocation: object,
  translate: CheckRun["translate"],
): object {
  if (!isReplaceable(problem)) return {};
  const { range, text, suggestions, fix } = problem;
  const ways = suggestions
    .map((suggestion) => ({
      suggestion,
      // The only way to mend it is known with the particle behind it.
      edits: fix ?? [{ range, text, replacement: suggestion }],
    }))
    .filter(({ edits }) => edits.every(isLetterwise));
  if (ways.length === 0) return {};
  return {
    fixes: ways.map(({ suggestion, edits }) => ({
      description: { text: translate("checkReport.write", { suggestion }) },
      artifactChanges: [{ artifactLocation, replacements: edits.map(replacementOf) }],
    })),
  };
}

function replacementOf({ range: [start, end], replacement }: Edit): object {
  return {
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text: replacement },
  };
}

/** With tags or entities between its letters a word cannot be replaced by letters alone. */
function isLetterwise({ range: [start, end], text, replacement }: Edit): boolean {
  return end - start === text.length && !MARKUP.test(replacement);
}
