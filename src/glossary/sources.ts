import type { Problem } from "../core/problem.ts";
import type { ValidationRule } from "./rules.ts";
import { isReference, SOURCE_FIELDS, type SourceRecords, sourcesSchema } from "./schema.ts";
import { problemsOfSchema } from "./schema-faults.ts";
import { readYaml } from "./yaml-source.ts";

export interface ParsedSources {
  readonly path: string;
  readonly records: SourceRecords;
  readonly problems: readonly Problem<ValidationRule>[];
}

/** Reads a sources.yaml. Never throws: faults come back as problems with their place. */
export function parseSources(path: string, text: string): ParsedSources {
  const source = readYaml(text);
  if (source.value === undefined) return { path, records: {}, problems: source.problems };
  const result = sourcesSchema.safeParse(source.value);
  return result.success
    ? { path, records: result.data, problems: [] }
    : {
        path,
        records: {},
        problems: problemsOfSchema(result.error.issues, source.value, source, [], ([key]) =>
          key === undefined ? [] : SOURCE_FIELDS,
        ),
      };
}

/**
 * A source as printed under an entry: the label in place of the key, the place in it kept.
 * @example sourceLabel("kic-305 §1.2", records) // "KIC 305 §1.2"
 */
export function sourceLabel(reference: string, records: SourceRecords): string {
  const key = sourceKey(reference);
  return (records[key]?.label ?? key) + reference.slice(key.length);
}

/** The key of a reference: what stands before its first space. */
export function sourceKey(reference: string): string {
  return reference.split(" ", 1)[0] ?? reference;
}

/**
 * The reference that a label stands for: the opposite of `sourceLabel`.
 * @example sourceReference("KIC 305 §1.2", records) // "kic-305 §1.2"
 * @returns undefined where no source is labelled so and the text is no reference itself
 */
export function sourceReference(label: string, records: SourceRecords): string | undefined {
  const [found] = Object.entries(records)
    .filter(([, source]) => label === source.label || label.startsWith(`${source.label} `))
    .sort(([, a], [, b]) => b.label.length - a.label.length);
  if (found !== undefined) return found[0] + label.slice(found[1].label.length);
  return isReference(label) ? label : undefined;
}
