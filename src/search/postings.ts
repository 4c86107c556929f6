import { eachGram } from "./unit-grams.ts";

/** Grams are kept in so many slots for each record, rounded up to a power of two. */
const SLOTS_PER_RECORD = 1;
const FEWEST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 20;

/**
 * Which records have which gram.
 * @returns `slots` one longer than a power of two; `postings` ascending in each slot, none twice
 */
export function makePostings(
  units: Uint16Array,
  wordStarts: Uint8Array,
  start: Uint32Array,
  length: Uint16Array,
): { readonly slots: Uint32Array; readonly postings: Uint32Array } {
  const size = slotsFor(start.length);
  const slots = new Uint32Array(size + 1);
  const last = new Int32Array(size);
  const eachSlot = (visit: (slot: number, record: number) => void): void => {
    last.fill(-1);
    for (let record = 0; record < start.length; record += 1) {
      const from = start[record] ?? 0;
      eachGram(
        units,
        from,
        length[record] ?? 0,
        (at) => (((wordStarts[(from + at) >> 3] ?? 0) >> ((from + at) & 7)) & 1) === 1,
        (gram) => {
          const slot = gram & (size - 1);
          if (last[slot] === record) return;
          last[slot] = record;
          visit(slot, record);
        },
      );
    }
  };
  // Counted first, so that each slot's records can be written where they belong.
  eachSlot((slot) => {
    slots[slot + 1] = (slots[slot + 1] ?? 0) + 1;
  });
  for (let slot = 1; slot <= size; slot += 1)
    slots[slot] = (slots[slot] ?? 0) + (slots[slot - 1] ?? 0);
  const postings = new Uint32Array(slots[size] ?? 0);
  const next = slots.slice(0, size);
  eachSlot((slot, record) => {
    const at = next[slot] ?? 0;
    postings[at] = record;
    next[slot] = at + 1;
  });
  return { slots, postings };
}

function slotsFor(records: number): number {
  let size = FEWEST_SLOTS;
  while (size < records * SLOTS_PER_RECORD && size < MOST_SLOTS) size *= 2;
  return size;
}
