import { LANGUAGES } from "../core/language.ts";
import type { Place } from "../core/place.ts";
import type { Problem } from "../core/problem.ts";
import type { ValidationRule } from "./rules.ts";
import { CODE_SCHEMES, ENTRY_FIELDS, type EntryRecord, entrySchema } from "./schema.ts";
import { type KnownFields, problemsOfSchema } from "./schema-faults.ts";
import { makeProblem, type Path, readYaml } from "./yaml-source.ts";

/** One entry of a file and where its parts stand. */
export interface ParsedEntry {
  readonly record: EntryRecord;
  /**
   * Where a value stands.
   * @param path from the entry: ["also", "ko", 0]
   * @param fragment narrows the place to the first time this stands within the value
   */
  readonly placeOf: (path: Path, fragment?: string) => Place;
}

/** A glossary file as read: its sound entries, and what is wrong with the others. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly entries: readonly ParsedEntry[];
  readonly problems: readonly Problem<ValidationRule>[];
}

/**
 * Reads a glossary file: a YAML 1.2 list of entries.
 * Never throws: whatever the text is, faults come back as problems with their place.
 * @param path only kept, for messages and for the entries' `file`
 */
export function parseGlossaryFile(path: string, text: string): ParsedFile {
  const source = readYaml(text);
  const problems = [...source.problems];
  const entries: ParsedEntry[] = [];
  if (source.value === undefined) return { path, text, entries, problems };
  if (!Array.isArray(source.value)) {
    problems.push(makeProblem("not-a-list", source.placeOf([]), text));
    return { path, text, entries, problems };
  }
  source.value.forEach((value: unknown, index) => {
    const result = entrySchema.safeParse(value);
    if (result.success) {
      entries.push({
        record: result.data,
        placeOf: (within, fragment) => source.placeOf([index, ...within], fragment),
      });
    } else {
      problems.push(...problemsOfSchema(result.error.issues, value, source, [index], knownFields));
    }
  });
  return { path, text, entries, problems };
}

const FIELDS_WITHIN: Readonly<Record<string, readonly string[]>> = {
  also: LANGUAGES,
  avoid: LANGUAGES,
  codes: CODE_SCHEMES,
};

const knownFields: KnownFields = ([field]) =>
  field === undefined ? ENTRY_FIELDS : (FIELDS_WITHIN[field] ?? []);
