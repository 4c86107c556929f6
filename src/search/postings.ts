import { growing } from "./growing.ts";
import { lengthOf, RECORD_SIZE, startOf } from "./record.ts";
import type { BuiltArrays } from "./segment.ts";
import { eachGram } from "./unit-grams.ts";

const FEWEST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 20;

/**
 * Which records have which gram. There are about as many slots for grams as records.
 * @returns `slots` one longer than a power of two; `postings` ascending in each slot, none twice
 */
export function makePostings({
  units,
  wordStarts,
  records,
}: Pick<BuiltArrays, "units" | "wordStarts" | "records">): Pick<BuiltArrays, "slots" | "postings"> {
  const count = records.length / RECORD_SIZE;
  const size = slotsFor(count);
  const counts = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  // Each gram is computed once: its slot, and by record where its slots begin.
  const found = growing((room) => new Uint32Array(room), units.length);
  const firstOf = new Uint32Array(count + 1);
  let record = 0;
  const note = (gram: number): void => {
    const slot = gram & (size - 1);
    if (last[slot] === record) return;
    last[slot] = record;
    counts[slot + 1] = (counts[slot + 1] ?? 0) + 1;
    found.push(slot);
  };
  for (record = 0; record < count; record += 1) {
    firstOf[record] = found.size();
    eachGram(units, startOf(records, record), lengthOf(records, record), wordStarts, note);
  }
  firstOf[record] = found.size();
  for (let slot = 1; slot <= size; slot += 1) {
    counts[slot] = (counts[slot] ?? 0) + (counts[slot - 1] ?? 0);
  }
  return { slots: counts, postings: distributed(found.values(), firstOf, counts) };
}

/** Records by slot, in ascending order, for slots by record. */
function distributed(found: Uint32Array, firstOf: Uint32Array, slots: Uint32Array): Uint32Array {
  const postings = new Uint32Array(found.length);
  const next = slots.slice();
  for (let record = 0; record + 1 < firstOf.length; record += 1) {
    const end = firstOf[record + 1] ?? 0;
    for (let at = firstOf[record] ?? 0; at < end; at += 1) {
      const slot = found[at] ?? 0;
      const to = next[slot] ?? 0;
      postings[to] = record;
      next[slot] = to + 1;
    }
  }
  return postings;
}

function slotsFor(records: number): number {
  let size = FEWEST_SLOTS;
  while (size < records && size < MOST_SLOTS) size *= 2;
  return size;
}
