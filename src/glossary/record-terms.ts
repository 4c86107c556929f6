import type { TermStatus } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import type { EntryRecord } from "./schema.ts";
import type { Path } from "./yaml-source.ts";

/** One term of an entry as written, and the path to it in the file. */
export interface RecordTerm {
  readonly language: Language;
  readonly term: string;
  readonly status: TermStatus;
  readonly path: Path;
}

/** Every term written in an entry: by language, preferred first, then admitted, then deprecated. */
export function recordTerms(record: EntryRecord): readonly RecordTerm[] {
  return LANGUAGES.flatMap((language) => {
    const preferred = record[language];
    const listed = (field: "also" | "avoid", status: TermStatus): RecordTerm[] =>
      (record[field]?.[language] ?? []).map((term, index) => ({
        language,
        term,
        status,
        path: [field, language, index],
      }));
    return [
      ...(preferred === undefined
        ? []
        : [{ language, term: preferred, status: "preferred" as const, path: [language] }]),
      ...listed("also", "admitted"),
      ...listed("avoid", "deprecated"),
    ];
  });
}
