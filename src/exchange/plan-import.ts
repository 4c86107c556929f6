import { type Category, categoryOf } from "../core/category.ts";
import { LANGUAGES } from "../core/language.ts";
import { recordOf } from "../glossary/record-of-entry.ts";
import { type EntryRecord, entrySchema, isReference } from "../glossary/schema.ts";
import { shown } from "./entry-fields.ts";
import { newId } from "./entry-id.ts";
import type { ExchangedEntry } from "./exchanged-entry.ts";
import type { ReadResult, Refusal } from "./format.ts";
import { hasAllTerms, type ListedEntry, type ListedIndex } from "./listed-index.ts";
import { mergedRecord } from "./merged-record.ts";

/** A new entry, as it will stand in the list. */
export interface Addition {
  readonly line: number;
  readonly entry: ListedEntry;
  readonly record: EntryRecord;
}

/** What a file says of a listed entry beyond what the list says, for a person to decide. */
export interface Proposal {
  readonly line: number;
  readonly listed: ListedEntry;
  readonly record: EntryRecord;
}

/** What importing a file would do. */
export interface ImportPlan {
  readonly read: number;
  readonly added: readonly Addition[];
  readonly same: number;
  readonly proposals: readonly Proposal[];
  readonly refused: readonly Refusal[];
  readonly ignored: ReadonlyMap<string, number>;
}

export interface ImportTerms {
  /** What is listed; what the plan adds is listed for what comes after. */
  readonly listed: ListedIndex<ListedEntry>;
  /** What an entry is that does not say it. */
  readonly category: Category;
  /** The reference of the file: "imported terms.csv". */
  readonly source: string;
  /** The key that a list knows a source by. */
  readonly sourceKey: (source: string) => string | undefined;
}

/**
 * Says what becomes of each entry of a file: added as a draft, listed already, a proposal for an
 * entry that is listed with other terms, or refused.
 */
export function planImport(result: ReadResult, terms: ImportTerms): ImportPlan {
  const added: Addition[] = [];
  const proposals: Proposal[] = [];
  const refused = [...result.refused];
  let same = 0;
  for (const entry of result.entries) {
    const known = listedLike(entry, terms.listed);
    if (known.some((one) => hasAllTerms(one, entry))) {
      same += 1;
      continue;
    }
    const [listed] = known;
    const checked =
      listed === undefined
        ? recordOfNew(entry, terms)
        : mergedRecord(listed, entry, (label) => referenceOf(label, terms));
    const refusal = faultOf(checked, entry, listed === undefined);
    if (refusal !== undefined) refused.push(refusal);
    else if (listed !== undefined) proposals.push({ line: entry.line, listed, record: checked });
    else {
      const draft = asListed(entry, checked);
      terms.listed.add(draft);
      added.push({ line: entry.line, entry: draft, record: checked });
    }
  }
  refused.sort((a, b) => a.line - b.line);
  const read = result.entries.length + result.refused.length;
  return { read, added, same, proposals, refused, ignored: result.ignored };
}

function listedLike(
  entry: ExchangedEntry,
  listed: ListedIndex<ListedEntry>,
): readonly ListedEntry[] {
  const like = listed.like(entry);
  const own = entry.id === undefined ? undefined : listed.byId.get(entry.id);
  // An id alone is no proof: other tools count 1, 2, 3.
  return own === undefined || categoryOf(own.id) === undefined ? like : [own, ...like];
}

function recordOfNew(entry: ExchangedEntry, terms: ImportTerms): EntryRecord {
  const isTaken = (id: string): boolean => terms.listed.byId.has(id);
  const given = entry.id !== undefined && categoryOf(entry.id) !== undefined ? entry.id : undefined;
  const category = categoryOf(given ?? "") ?? entry.category ?? terms.category;
  const isFree = given !== undefined && entrySchema.shape.id.safeParse(given).success;
  const id = isFree && !isTaken(given) ? given : newId(entry, category, isTaken);
  const draft = { ...entry, id, category, status: "draft" as const };
  const record = recordOf(draft, (label) => referenceOf(label, terms));
  return { ...record, sources: [...new Set([...record.sources, terms.source])] };
}

function referenceOf(label: string, { sourceKey, source }: ImportTerms): string {
  const known = sourceKey(label);
  if (known !== undefined) return known;
  const within = `${source}: ${label.replace(/\s+/g, " ").trim()}`;
  return isReference(within) ? within : source;
}

/** The first departure of a record from what a list may hold. */
function faultOf(record: EntryRecord, entry: ExchangedEntry, isNew: boolean): Refusal | undefined {
  const { line } = entry;
  const languages = LANGUAGES.filter((language) => record[language] !== undefined);
  if (isNew && languages.length < 2) return { line, code: "one-language", params: {} };
  const [issue] = entrySchema.safeParse(record).error?.issues ?? [];
  if (issue === undefined) return undefined;
  const field = issue.path.join(".");
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    record,
  );
  return { line, code: "wrong-field", params: { field, value: shown(value) } };
}

function asListed({ line: _, ...entry }: ExchangedEntry, record: EntryRecord): ListedEntry {
  const category = categoryOf(record.id) ?? "concept";
  return { ...entry, id: record.id, category, status: "draft" };
}
