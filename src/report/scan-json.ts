import type { UnlistedTally } from "../check/unlisted-tally.ts";
import { preferredTerm } from "../core/entry.ts";
import type { ScannedEntry, ScannedFile } from "./scan-report.ts";

/**
 * `malmoi scan --json` piece by piece: the occurrences of a long document make a longer text than a
 * string can hold.
 */
export function* scanJson(files: readonly ScannedFile[]): Generator<string> {
  yield '{"files":[';
  for (const [index, { path, terms, unlisted }] of files.entries()) {
    yield `${index === 0 ? "" : ","}{"path":${JSON.stringify(path)},"terms":[`;
    for (const [at, term] of terms.entries()) {
      yield (at === 0 ? "" : ",") + JSON.stringify(termJson(term));
    }
    yield `],"unlisted":${JSON.stringify(unlisted.map(unlistedJson))}}`;
  }
  yield "]}\n";
}

function unlistedJson({ text, kind, hangul, count, first }: UnlistedTally): object {
  const { line, column, range } = first;
  return { text, kind, hangul, count, line, column, range };
}

function termJson({ entry, tally }: ScannedEntry): object {
  return {
    id: entry.id,
    category: entry.category,
    zh: preferredTerm(entry, "zh"),
    ko: preferredTerm(entry, "ko"),
    en: preferredTerm(entry, "en"),
    count: tally.count,
    occurrences: tally.occurrences.map(({ text, line, column, range, status }) => ({
      text,
      line,
      column,
      range,
      status,
    })),
  };
}
