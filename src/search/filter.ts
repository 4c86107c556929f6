import { CATEGORIES, type Category } from "../core/category.ts";
import { type EntryStatus, TERM_STATUSES, type TermStatus } from "../core/entry.ts";
import { FIELDS, type Field } from "./forms.ts";
import { bits, fieldOf, statusOf } from "./record.ts";

/** What records and entries are asked for; an empty list asks for nothing. */
export interface Wanted {
  readonly categories: readonly Category[];
  readonly fields: readonly Field[];
  readonly statuses: readonly TermStatus[];
  readonly entryStatuses: readonly EntryStatus[];
}

/** A filter in the form in which it is asked of millions: a bit for each value. */
export interface Filter {
  readonly categories: number;
  readonly fields: number;
  readonly statuses: number;
  readonly entryStatuses: number;
}

const ALL = 0xff;

export function makeFilter(wanted: Wanted): Filter {
  const some = <Name extends string>(all: readonly Name[], names: readonly Name[]): number =>
    names.length === 0 ? ALL : bits(all, names);
  return {
    categories: some(CATEGORIES, wanted.categories),
    fields: some(FIELDS, wanted.fields),
    statuses: some(TERM_STATUSES, wanted.statuses),
    entryStatuses: some(["approved", "draft"], wanted.entryStatuses),
  };
}

/** @param traits as `packTraits` made them */
export function wantsRecord({ fields, statuses }: Filter, traits: number): boolean {
  return ((fields >> fieldOf(traits)) & (statuses >> statusOf(traits)) & 1) === 1;
}

/** @param about as `packEntry` made it */
export function wantsEntry({ categories, entryStatuses }: Filter, about: number): boolean {
  return ((categories >> (about >> 1)) & (entryStatuses >> (about & 1)) & 1) === 1;
}
