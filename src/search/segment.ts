import type { Entry } from "../core/entry.ts";
import type { Form } from "./forms.ts";
import { entryOf, formOf, RECORD_SIZE } from "./record.ts";

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
  /** Numbers of each record: see `writeRecord`. */
  readonly records: Uint32Array;
  /** By record: the record of the form's own key. */
  readonly base: Uint32Array;
  /** By slot of a gram, where its records begin in `postings`; one more for the end. */
  readonly slots: Uint32Array;
  readonly postings: { readonly subarray: (start: number, end: number) => Uint32Array };
  /** How many entries there are. */
  readonly count: Uint32Array;
}

/** The same, all in memory, as it was built. */
export interface BuiltArrays extends SegmentArrays {
  readonly postings: Uint32Array;
}

/** The numbers that entries have in their index. */
export interface Numbers {
  readonly ids: () => readonly string[];
  readonly numberOf: (id: string) => number | undefined;
}

/** An index of some entries. */
export interface Segment extends Numbers {
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

export function makeScratch({ records, count: [entries = 0] }: SegmentArrays): Scratch {
  return {
    shared: new Uint8Array(records.length / RECORD_SIZE),
    best: new Uint8Array(entries),
    words: new Uint8Array(entries),
    worst: new Uint8Array(entries),
  };
}

/** The records that have a gram, in ascending order. */
export function postingOf({ slots, postings }: SegmentArrays, gram: number): Uint32Array {
  const slot = gram & (slots.length - 2);
  return postings.subarray(slots[slot] ?? 0, slots[slot + 1] ?? 0);
}

/** The entry and the form that a record is about. */
export function namedBy(
  { arrays: { records }, entryAt, formsAt }: Segment,
  record: number,
): { readonly entry: Entry; readonly form: Form } {
  const at = entryOf(records, record);
  const form = formsAt(at)[formOf(records, record)];
  if (form === undefined) throw new RangeError(`an index of other forms: ${entryAt(at).id}`);
  return { entry: entryAt(at), form };
}
