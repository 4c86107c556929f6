import type { Filter } from "./filter.ts";
import { bestPlace, NOWHERE } from "./place.ts";
import type { QueryText } from "./query-text.ts";
import { aboutOf, entryOf, lengthOf, RECORD_SIZE, startOf, traitsOf } from "./record.ts";
import { postingOf, type Segment } from "./segment.ts";
import { TIER } from "./tiers.ts";
import { beginningGram, gramsOfQuery } from "./unit-grams.ts";

/** Which records are looked at: 1 for each byte that passes, by traits and by what is known of the entry. */
export interface RecordsAsked {
  readonly traits: Uint8Array;
  readonly about: Uint8Array;
  /** By entry, how often it was found before, and the number that passes; all do where this is left out. */
  readonly among?: { readonly times: Uint8Array; readonly passing: number };
}

/** Records of a kind, or all that say how a form is spelt. */
export function asking(filter: Filter, kind: keyof Filter["traits"]): RecordsAsked {
  return { traits: filter.traits[kind], about: filter.about };
}

/** So many records are fetched at once: memory answers many questions in the time of one. */
const BATCH = 256;

/**
 * Visits the records that contain a query, in ascending order, each once.
 * @param visit is told the record, its entry and the number of the tier in which it answers
 */
export function eachRecord(
  segment: Segment,
  query: QueryText,
  asked: RecordsAsked,
  visit: (record: number, entry: number, tier: number) => void,
): void {
  const { units, wordStarts, records } = segment.arrays;
  const posting = postingFor(segment, query);
  const size = query.units.length;
  const first = query.units[0];
  const batch = new Uint32Array(Math.min(BATCH, posting.length));
  const firsts = new Uint16Array(batch.length);
  for (let begin = 0; begin < posting.length; begin += BATCH) {
    const end = Math.min(begin + BATCH, posting.length);
    let count = 0;
    for (let at = begin; at < end; at += 1) {
      const record = posting[at] ?? 0;
      if (lengthOf(records, record) < size || !passes(segment, record, asked)) continue;
      batch[count] = record;
      count += 1;
    }
    for (let at = 0; at < count; at += 1) firsts[at] = units[startOf(records, batch[at] ?? 0)] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const record = batch[at] ?? 0;
      const length = lengthOf(records, record);
      const from = startOf(records, record);
      // One letter stands at the start or nowhere.
      if (size === 1 && query.isFewLatin) {
        if (firsts[at] !== first) continue;
        visit(record, entryOf(records, record), length === 1 ? TIER.exact : TIER.prefix);
        continue;
      }
      const tier = bestPlace(units, from, from + length, query, wordStarts) >> 16;
      if (tier !== NOWHERE) visit(record, entryOf(records, record), tier);
    }
  }
}

/**
 * Visits the derived records of a kind that begin with a query, in ascending order.
 * @param kind number of the kind
 * @param visit is told besides whether the query is all of the key
 */
export function eachBegun(
  segment: Segment,
  units: Uint16Array,
  kind: number,
  asked: RecordsAsked,
  visit: (record: number, entry: number, isAll: boolean) => void,
): void {
  const { units: all, records } = segment.arrays;
  const size = units.length;
  for (const record of postingOf(segment.arrays, beginningGram(units, kind))) {
    const length = lengthOf(records, record);
    if (length < size || !passes(segment, record, asked)) continue;
    const from = startOf(records, record);
    let at = 0;
    while (at < size && all[from + at] === units[at]) at += 1;
    if (at === size) visit(record, entryOf(records, record), length === size);
  }
}

/** Visits every record that is asked for, in ascending order. */
export function eachPassing(
  segment: Segment,
  asked: RecordsAsked,
  visit: (record: number, entry: number) => void,
): void {
  const { records } = segment.arrays;
  for (let record = 0; record * RECORD_SIZE < records.length; record += 1) {
    if (passes(segment, record, asked)) visit(record, entryOf(records, record));
  }
}

/** Whether a record is asked for, with an entry that is asked for and counts. */
export function passes(
  { arrays: { records }, replaced }: Segment,
  record: number,
  { traits, about, among }: RecordsAsked,
): boolean {
  return (
    traits[traitsOf(records, record)] === 1 &&
    about[aboutOf(records, record)] === 1 &&
    (among === undefined || among.times[entryOf(records, record)] === among.passing) &&
    (replaced.size === 0 || !replaced.has(entryOf(records, record)))
  );
}

/** How many records are looked at for a query. */
export function effortOf(segment: Segment, query: QueryText): number {
  return postingFor(segment, query).length;
}

/**
 * The fewest records among which all that contain the query are: those of its rarest gram. A query
 * too short for a gram stands at a start.
 */
function postingFor({ arrays }: Segment, { units }: QueryText): Uint32Array {
  const { anywhere, atStart, atWord } = gramsOfQuery(units);
  const posting = (gram: number): Uint32Array => postingOf(arrays, gram);
  if (anywhere.length > 0) return shortest(anywhere.map(posting));
  return atWord === undefined ? posting(atStart) : merged(posting(atStart), posting(atWord));
}

function shortest(postings: readonly Uint32Array[]): Uint32Array {
  return postings.reduce((best, other) => (other.length < best.length ? other : best));
}

/** Both in one, ascending, none twice. */
function merged(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x = Number.POSITIVE_INFINITY, y = Number.POSITIVE_INFINITY] = [a[i], b[j]];
    all[size] = Math.min(x, y);
    size += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return all.subarray(0, size);
}
