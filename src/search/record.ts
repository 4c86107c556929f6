import { type EntryStatus, TERM_STATUSES, type TermStatus } from "../core/entry.ts";
import { FIELDS, type Field } from "./forms.ts";

/**
 * What the key of a record is: the form itself, the initials of it, the pinyin with slips folded
 * away, or a reading that the entry does not list.
 */
export const KINDS = ["literal", "initials", "slip", "reading"] as const;
export type Kind = (typeof KINDS)[number];

/** What a record tells besides its key, packed into one byte: kind, status, field. */
export function packTraits(kind: Kind, status: TermStatus, field: Field): number {
  return (KINDS.indexOf(kind) << 5) | (TERM_STATUSES.indexOf(status) << 3) | FIELDS.indexOf(field);
}

export function kindOf(traits: number): number {
  return traits >> 5;
}

export function statusOf(traits: number): number {
  return (traits >> 3) & 3;
}

export function fieldOf(traits: number): number {
  return traits & 7;
}

/** Kinds, statuses or fields as bits, to ask for several at once. */
export function bits<Name extends string>(all: readonly Name[], some: readonly Name[]): number {
  return some.reduce((set, name) => set | (1 << all.indexOf(name)), 0);
}

/** What of an entry filters ask for, packed into one byte: category and status. */
export function packEntry(category: number, status: EntryStatus): number {
  return (category << 1) | (status === "draft" ? 1 : 0);
}
