import { makeBuckets } from "./buckets.ts";
import { isDerived, kindOf, lengthOf, RECORD_SIZE, startOf, traitsOf } from "./record.ts";
import type { BuiltArrays } from "./segment.ts";
import { eachBeginning, eachGram } from "./unit-grams.ts";

const FEWEST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 20;

type Keys = Pick<BuiltArrays, "units" | "wordStarts" | "records">;

/**
 * Which records have which gram. There are about as many slots for grams as records.
 *
 * Slots are filled a bucket of neighbours at a time, so that what is counted stays in the cache: the
 * grams of a long list, each dropped into its slot at once, wait for memory more than they work.
 * @returns `slots` one longer than a power of two; `postings` ascending in each slot, none twice
 */
export function makePostings(keys: Keys): Pick<BuiltArrays, "slots" | "postings"> {
  const count = keys.records.length / RECORD_SIZE;
  const size = slotsFor(count);
  // Record and slot within the bucket share one number.
  const lowBits = Math.min(Math.clz32(Math.max(1, count)), Math.log2(size));
  const low = (1 << lowBits) - 1;
  const buckets = makeBuckets(size >> lowBits, keys.units.length + count);
  eachRecordGram(keys, (gram, record) => {
    const slot = gram & (size - 1);
    buckets.add(slot >> lowBits, ((record << lowBits) | (slot & low)) >>> 0);
  });
  const slots = new Uint32Array(size + 1);
  const postings = new Uint32Array(buckets.total());
  let filled = 0;
  for (let bucket = 0; bucket < size >> lowBits; bucket += 1) {
    const ofBucket = slots.subarray(bucket << lowBits);
    filled = fillBucket(buckets.take(bucket), lowBits, ofBucket, postings, filled);
  }
  // Few are left out: not worth a copy.
  return { slots, postings: postings.subarray(0, filled) };
}

/**
 * Brings the grams of a bucket into the order of their slots, each record once in a slot.
 * @param grams as they were packed, in ascending order of records
 * @param slots those of the bucket and of what comes after it
 * @param into has room from `filled` on
 * @returns how much is filled now
 */
function fillBucket(
  grams: Uint32Array,
  lowBits: number,
  slots: Uint32Array,
  into: Uint32Array,
  filled: number,
): number {
  const size = 1 << lowBits;
  const once = new Uint32Array(grams.length);
  const last = new Int32Array(size).fill(-1);
  const next = new Uint32Array(size + 1);
  let kept = 0;
  for (const gram of grams) {
    const slot = gram & (size - 1);
    if (last[slot] === gram >>> lowBits) continue;
    last[slot] = gram >>> lowBits;
    next[slot + 1] = (next[slot + 1] ?? 0) + 1;
    once[kept] = gram;
    kept += 1;
  }
  accumulate(next);
  for (let slot = 0; slot <= size; slot += 1) slots[slot] = filled + (next[slot] ?? 0);
  for (let at = 0; at < kept; at += 1) {
    const gram = once[at] ?? 0;
    const slot = gram & (size - 1);
    const to = next[slot] ?? 0;
    into[filled + to] = gram >>> lowBits;
    next[slot] = to + 1;
  }
  return filled + kept;
}

function eachRecordGram(
  { units, wordStarts, records }: Keys,
  visit: (gram: number, record: number) => void,
): void {
  let record = 0;
  const visitGram = (gram: number): void => visit(gram, record);
  for (; record * RECORD_SIZE < records.length; record += 1) {
    const from = startOf(records, record);
    const length = lengthOf(records, record);
    const traits = traitsOf(records, record);
    if (isDerived(traits)) eachBeginning(units, from, length, kindOf(traits), visitGram);
    else eachGram(units, from, length, wordStarts, visitGram);
  }
}

/** Counts, each standing one later, become the places where what they count begins. */
function accumulate(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at += 1) {
    counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  }
}

function slotsFor(records: number): number {
  let size = FEWEST_SLOTS;
  while (size < records && size < MOST_SLOTS) size *= 2;
  return size;
}
