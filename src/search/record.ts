import { ENTRY_STATUSES, type EntryStatus, TERM_STATUSES, type TermStatus } from "../core/entry.ts";
import { FIELDS, type Field } from "./forms.ts";

/**
 * What the key of a record is: the form itself, the initials of it, the pinyin with slips folded
 * away, or a reading that the entry does not list.
 */
export const KINDS = ["literal", "initials", "slip", "reading"] as const;
export type Kind = (typeof KINDS)[number];
export const [INITIALS, SLIP] = [KINDS.indexOf("initials"), KINDS.indexOf("slip")] as const;

/** What a record tells besides its key, packed into one byte: kind, status, field. */
export function packTraits(kind: Kind, status: TermStatus, field: Field): number {
  return (KINDS.indexOf(kind) << 5) | (TERM_STATUSES.indexOf(status) << 3) | FIELDS.indexOf(field);
}

export function kindOf(traits: number): number {
  return traits >> 5;
}

/** Whether the key is not what is spelt but made of it: only its beginning is asked for. */
export function isDerived(traits: number): boolean {
  const kind = kindOf(traits);
  return kind === INITIALS || kind === SLIP;
}

export function statusOf(traits: number): number {
  return (traits >> 3) & 3;
}

export function fieldOf(traits: number): number {
  return traits & 7;
}

/** What of an entry filters ask for, packed into one byte: category and status. */
export function packEntry(category: number, status: EntryStatus): number {
  return (category << 1) | ENTRY_STATUSES.indexOf(status);
}

/** The number of the category in what `packEntry` made. */
export function categoryIn(about: number): number {
  return about >> 1;
}

/** Numbers of a record in `SegmentArrays.records`: together, so that one look at memory brings all. */
export const RECORD_SIZE = 4;
const LENGTH_BITS = 16;
const TRAITS_BITS = 8;

/**
 * Writes what a record tells.
 * @param start where its key begins in the units
 * @param form number of the form among those of the entry
 * @param traits as `packTraits`, `about` as `packEntry` made it
 */
export function writeRecord(
  records: Uint32Array,
  record: number,
  start: number,
  entry: number,
  form: number,
  length: number,
  traits: number,
  about: number,
): void {
  const at = record * RECORD_SIZE;
  records[at] = start;
  records[at + 1] = entry;
  records[at + 2] = length | (traits << LENGTH_BITS) | (about << (LENGTH_BITS + TRAITS_BITS));
  records[at + 3] = form;
}

export function startOf(records: Uint32Array, record: number): number {
  return records[record * RECORD_SIZE] ?? 0;
}

export function entryOf(records: Uint32Array, record: number): number {
  return records[record * RECORD_SIZE + 1] ?? 0;
}

export function lengthOf(records: Uint32Array, record: number): number {
  return (records[record * RECORD_SIZE + 2] ?? 0) & 0xffff;
}

export function traitsOf(records: Uint32Array, record: number): number {
  return ((records[record * RECORD_SIZE + 2] ?? 0) >>> LENGTH_BITS) & 0xff;
}

export function aboutOf(records: Uint32Array, record: number): number {
  return (records[record * RECORD_SIZE + 2] ?? 0) >>> (LENGTH_BITS + TRAITS_BITS);
}

export function formOf(records: Uint32Array, record: number): number {
  return records[record * RECORD_SIZE + 3] ?? 0;
}
