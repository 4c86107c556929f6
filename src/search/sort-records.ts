import { TERM_STATUSES } from "../core/entry.ts";
import { isDerived, RECORD_SIZE, statusOf, writeRecord } from "./record.ts";
import { LONGEST_KEY, type RecordDrafts } from "./record-drafts.ts";
import type { SegmentArrays } from "./segment.ts";

/** Records in the order of the index. */
export type SortedRecords = Pick<SegmentArrays, "units" | "wordStarts" | "records" | "base">;

/**
 * Brings records into the order of status, then length of the key; equal ones stay as they were (a
 * counting sort). Keys are moved along, so that who reads records in order reads memory in order.
 * All records of a class have the same length, so it is known where each goes before any is moved.
 * @param about by entry, as `packEntry` made it
 */
export function sortedRecords(drafts: RecordDrafts, about: Uint8Array): SortedRecords {
  const { units, length: lengths, traits, entry: entries, form: forms, wordStarts } = drafts;
  const count = lengths.length;
  const { nextRecord, nextUnit } = classes(drafts);
  const sorted = {
    units: new Uint16Array(units.length),
    wordStarts: new Uint8Array((units.length >> 3) + 1),
    records: new Uint32Array(count * RECORD_SIZE),
    base: new Uint32Array(count),
  };
  let from = 0;
  let word = 0;
  let base = 0;
  for (let draft = 0; draft < count; draft += 1) {
    const length = lengths[draft] ?? 0;
    const trait = traits[draft] ?? 0;
    const entry = entries[draft] ?? 0;
    const sortedBy = classOf(trait, length);
    const record = nextRecord[sortedBy] ?? 0;
    const start = nextUnit[sortedBy] ?? 0;
    nextRecord[sortedBy] = record + 1;
    nextUnit[sortedBy] = start + length;
    const form = forms[draft] ?? 0;
    writeRecord(sorted.records, record, start, entry, form, length, trait, about[entry] ?? 0);
    if (!isDerived(trait)) base = record;
    sorted.base[record] = base;
    const end = from + length;
    for (let at = 0; at < length; at += 1) sorted.units[start + at] = units[from + at] ?? 0;
    for (; word < wordStarts.length && (wordStarts[word] ?? 0) < end; word += 1) {
      const place = (wordStarts[word] ?? 0) - from + start;
      sorted.wordStarts[place >> 3] = (sorted.wordStarts[place >> 3] ?? 0) | (1 << (place & 7));
    }
    from = end;
  }
  return sorted;
}

/** By class, where its first record and its first unit go. */
function classes({ length, traits }: RecordDrafts): {
  readonly nextRecord: Uint32Array;
  readonly nextUnit: Uint32Array;
} {
  const size = TERM_STATUSES.length * (LONGEST_KEY + 1);
  const nextRecord = new Uint32Array(size);
  const nextUnit = new Uint32Array(size);
  for (let draft = 0; draft < length.length; draft += 1) {
    const at = classOf(traits[draft] ?? 0, length[draft] ?? 0);
    nextRecord[at] = (nextRecord[at] ?? 0) + 1;
  }
  let records = 0;
  let units = 0;
  for (let at = 0; at < size; at += 1) {
    const count = nextRecord[at] ?? 0;
    nextRecord[at] = records;
    nextUnit[at] = units;
    records += count;
    units += count * (at % (LONGEST_KEY + 1));
  }
  return { nextRecord, nextUnit };
}

function classOf(traits: number, length: number): number {
  return statusOf(traits) * (LONGEST_KEY + 1) + length;
}
