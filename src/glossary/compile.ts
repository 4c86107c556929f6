import { categoryOf } from "../core/category.ts";
import type { Entry, Term } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { pinyinOf } from "../readings/pinyin.ts";
import { traditionalOf } from "../readings/traditional.ts";
import type { ParsedEntry, ParsedFile } from "./parse.ts";
import { type RecordTerm, recordTerms } from "./record-terms.ts";
import type { EntryRecord, SourceRecords } from "./schema.ts";
import { sourceLabel } from "./sources.ts";

/**
 * Makes entries of the records of a file: terms in order of status, traditional forms and pinyin
 * derived where the record gives none, sources by their labels.
 */
export function compileEntries(file: ParsedFile, sources: SourceRecords): readonly Entry[] {
  return file.entries.map((entry) => compileEntry(entry, file.path, sources));
}

function compileEntry(
  { record, placeOf }: ParsedEntry,
  file: string,
  sources: SourceRecords,
): Entry {
  const category = categoryOf(record.id) ?? "concept";
  const pinyin =
    record.pinyin ?? (record.zh === undefined ? undefined : pinyinOf(record.zh, category));
  return {
    id: record.id,
    category,
    status: record.status ?? "approved",
    terms: compileTerms(record),
    ...(pinyin === undefined ? {} : { pinyin }),
    ...optional(record),
    sources: record.sources.map((reference) => sourceLabel(reference, sources)),
    related: record.related ?? [],
    file,
    line: placeOf(["id"]).line,
  };
}

/** Fields that an entry has just as its record writes them, or not at all. */
const SAME = [
  "reading",
  "usage",
  "codes",
  "from",
  "until",
  "successor",
  "domain",
  "definition",
  "note",
] as const satisfies readonly (keyof EntryRecord & keyof Entry)[];

function optional(record: EntryRecord): Pick<Entry, (typeof SAME)[number]> {
  return Object.fromEntries(
    SAME.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
  );
}

function compileTerms(record: EntryRecord): Record<Language, readonly Term[]> {
  const terms: Record<Language, Term[]> = { zh: [], ko: [], en: [] };
  for (const written of recordTerms(record)) {
    if (written.language === "zh") terms.zh.push(...withTraditional(written, record));
    else terms[written.language].push({ term: written.term, status: written.status });
  }
  for (const language of LANGUAGES) terms[language] = dedupe(terms[language]);
  return terms;
}

/** A Chinese term and its traditional form; deprecated terms stay as they were written. */
function withTraditional({ term, status }: RecordTerm, record: EntryRecord): readonly Term[] {
  const hans: Term = { term, status, script: "Hans" };
  if (status === "deprecated") return [hans];
  const given = status === "preferred" ? record.hant : undefined;
  const traditional = given ?? traditionalOf(term);
  return traditional === term ? [hans] : [hans, { term: traditional, status, script: "Hant" }];
}

/** Two Chinese terms can have the same traditional form; the first, better one is kept. */
function dedupe(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ term }) => !seen.has(term) && seen.add(term));
}
