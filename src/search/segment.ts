import type { Entry } from "../core/entry.ts";
import type { Form } from "./forms.ts";

/**
 * The numbers an index is made of. A record is a key by which an entry is found; records stand in
 * the order of results within a tier (status, length of the key, rank of the entry), so whatever
 * finds them in ascending order has them in the right order.
 */
export interface SegmentArrays {
  /** The keys, one after another, in units of UTF-16. */
  readonly units: Uint16Array;
  /** A bit for each unit: whether a word begins there. */
  readonly wordStarts: Uint8Array;
  /** By record: where its key begins, how long it is, its entry, its form's number, its traits. */
  readonly start: Uint32Array;
  readonly length: Uint16Array;
  readonly entry: Uint32Array;
  readonly form: Uint16Array;
  readonly traits: Uint8Array;
  /** By record: where the key of the form itself begins; it ends where that of its initials begins. */
  readonly base: Uint32Array;
  /** By entry: category and status, and its rank among entries. */
  readonly about: Uint8Array;
  readonly rank: Uint32Array;
  /** By slot of a gram, where its records begin in `postings`; one more for the end. */
  readonly slots: Uint32Array;
  readonly postings: Uint32Array;
}

/** An index of some entries. */
export interface Segment {
  readonly arrays: SegmentArrays;
  /** The entry with a number; decoded only when someone asks. */
  readonly entryAt: (at: number) => Entry;
  readonly formsAt: (at: number) => readonly Form[];
  /** Numbers of entries that a later segment has anew. */
  readonly replaced: ReadonlySet<number>;
  readonly scratch: Scratch;
}

/** Room to count in, all zero between searches. */
export interface Scratch {
  /** By record. */
  readonly shared: Uint8Array;
  /** By entry. */
  readonly best: Uint8Array;
  readonly words: Uint8Array;
  readonly worst: Uint8Array;
}

export function makeScratch({ start, about }: SegmentArrays): Scratch {
  return {
    shared: new Uint8Array(start.length),
    best: new Uint8Array(about.length),
    words: new Uint8Array(about.length),
    worst: new Uint8Array(about.length),
  };
}

/** The records that have a gram, in ascending order. */
export function postingOf({ slots, postings }: SegmentArrays, gram: number): Uint32Array {
  const slot = gram & (slots.length - 2);
  return postings.subarray(slots[slot], slots[slot + 1]);
}

export function isWordStart({ wordStarts }: SegmentArrays, unit: number): boolean {
  return (((wordStarts[unit >> 3] ?? 0) >> (unit & 7)) & 1) === 1;
}
