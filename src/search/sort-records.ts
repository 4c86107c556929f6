import { TERM_STATUSES } from "../core/entry.ts";
import { RECORD_SIZE, statusOf, writeRecord } from "./record.ts";
import { LONGEST_KEY, type RecordDrafts } from "./record-drafts.ts";
import type { SegmentArrays } from "./segment.ts";
import { bitsAt, isBitSet } from "./unit-grams.ts";

type Records = Pick<SegmentArrays, "units" | "wordStarts" | "records" | "base">;

/**
 * Brings records into the order of status, then length of the key; equal ones stay as they were (a
 * counting sort). Keys are moved along, so that who reads records in order reads memory in order.
 * @param about by entry, as `packEntry` made it
 */
export function sortedRecords(drafts: RecordDrafts, about: Uint8Array): Records {
  const placeOf = places(drafts);
  const count = placeOf.length;
  const draftAt = new Uint32Array(count);
  for (let draft = 0; draft < count; draft += 1) draftAt[placeOf[draft] ?? 0] = draft;
  const sorted = {
    units: new Uint16Array(drafts.units.length),
    wordStarts: new Uint8Array((drafts.units.length >> 3) + 1),
    records: new Uint32Array(count * RECORD_SIZE),
    base: new Uint32Array(count),
  };
  const starts = bitsAt(drafts.wordStarts, drafts.units.length);
  let start = 0;
  for (let record = 0; record < count; record += 1) {
    const draft = draftAt[record] ?? 0;
    const length = drafts.length[draft] ?? 0;
    const entry = drafts.entry[draft] ?? 0;
    const traits = drafts.traits[draft] ?? 0;
    const form = drafts.form[draft] ?? 0;
    writeRecord(sorted.records, record, start, entry, form, length, traits, about[entry] ?? 0);
    sorted.base[record] = placeOf[drafts.base[draft] ?? 0] ?? 0;
    const from = drafts.start[draft] ?? 0;
    for (let at = 0; at < length; at += 1) sorted.units[start + at] = drafts.units[from + at] ?? 0;
    // Words begin in what is spelt, not in what is derived from it.
    if (drafts.base[draft] === draft) moveBits(starts, from, sorted.wordStarts, start, length);
    start += length;
  }
  return sorted;
}

function moveBits(
  set: Uint8Array,
  from: number,
  into: Uint8Array,
  to: number,
  length: number,
): void {
  for (let at = 0; at < length; at += 1) {
    if (!isBitSet(set, from + at)) continue;
    const place = to + at;
    into[place >> 3] = (into[place >> 3] ?? 0) | (1 << (place & 7));
  }
}

/** By draft, its place in the order. */
function places({ length, traits }: RecordDrafts): Uint32Array {
  const classes = LONGEST_KEY + 1;
  const classOf = (draft: number): number =>
    statusOf(traits[draft] ?? 0) * classes + (length[draft] ?? 0);
  const next = new Uint32Array(TERM_STATUSES.length * classes + 1);
  for (let draft = 0; draft < length.length; draft += 1) {
    const at = classOf(draft) + 1;
    next[at] = (next[at] ?? 0) + 1;
  }
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const placeOf = new Uint32Array(length.length);
  for (let draft = 0; draft < length.length; draft += 1) {
    const at = classOf(draft);
    placeOf[draft] = next[at] ?? 0;
    next[at] = (next[at] ?? 0) + 1;
  }
  return placeOf;
}
