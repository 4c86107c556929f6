import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { foldKey } from "../text/fold.ts";
import { initialLines } from "./form-initials.ts";
import { type Form, formsOf } from "./forms.ts";
import { type Grams, gramsOf } from "./grams.ts";

/** A form with its entry and the key that queries are compared with. */
export interface IndexedForm extends Form {
  readonly entry: Entry;
  readonly key: string;
}

/** What a search reads. */
export interface SearchIndex {
  /** The keys of each entry's forms, a line each, in the order of `formsOf`. */
  readonly keys: readonly string[];
  /** The initials of each entry's forms, a line each, in the order of `formsOf`. */
  readonly initials: () => readonly string[];
  /** The forms of an entry, made when a query first meets it: most are never met. */
  readonly formsAt: (at: number) => readonly IndexedForm[];
  /** Grams of all forms, made when a query first needs the fuzzy tier. */
  readonly grams: () => Grams;
}

/** Keys made earlier (by the build), by the terms they were made of. */
export type PreparedKeys = ReadonlyMap<Entry["terms"], string>;

/**
 * Makes the index of a glossary.
 * @param prepared keys that need not be made again; entries not among them get theirs now
 */
export function makeSearchIndex(
  { entries }: Glossary,
  prepared: PreparedKeys = new Map(),
): SearchIndex {
  const keys = entries.map((entry) => prepared.get(entry.terms) ?? keysOf(entry));
  let initials: readonly string[] | undefined;
  return makePreparedIndex(
    keys,
    () => {
      initials ??= entries.map((entry) => initialLines(formsOf(entry)));
      return initials;
    },
    (at) => entries[at],
  );
}

/**
 * Makes the index of entries whose keys are known: no entry is looked at before a query meets it.
 * @param keys of each entry, in the order of the entries
 * @param initials likewise
 */
export function makePreparedIndex(
  keys: readonly string[],
  initials: () => readonly string[],
  entryAt: (at: number) => Entry | undefined,
): SearchIndex {
  const forms: (readonly IndexedForm[])[] = [];
  let grams: Grams | undefined;
  return {
    keys,
    initials,
    formsAt: (at) => {
      forms[at] ??= indexedForms(entryAt(at), keys[at]);
      return forms[at];
    },
    grams: () => {
      grams ??= gramsOf(keys);
      return grams;
    },
  };
}

/** The folded forms of an entry, a line each, in the order of `formsOf`. */
export function keysOf(entry: Entry): string {
  return formsOf(entry)
    .map(({ text }) => foldKey(text))
    .join("\n");
}

function indexedForms(entry: Entry | undefined, keys = ""): readonly IndexedForm[] {
  if (entry === undefined) return [];
  const lines = keys.split("\n");
  return formsOf(entry).map((form, index) => ({ ...form, entry, key: lines[index] ?? "" }));
}
