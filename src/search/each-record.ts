import { type Filter, wantsEntry, wantsRecord } from "./filter.ts";
import { bestPlace, NOWHERE } from "./place.ts";
import type { QueryText } from "./query-text.ts";
import { kindOf } from "./record.ts";
import { isWordStart, postingOf, type Segment } from "./segment.ts";
import { gramsOfQuery } from "./unit-grams.ts";

/** Which records are looked at. */
export interface RecordsAsked {
  /** Kinds as bits. */
  readonly kinds: number;
  readonly filter: Filter;
}

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
  const { arrays } = segment;
  const isWord = (unit: number): boolean => isWordStart(arrays, unit);
  const posting = postingFor(segment, query);
  for (const record of posting) {
    const length = arrays.length[record] ?? 0;
    if (length < query.units.length || !passes(segment, record, asked)) continue;
    const span = { units: arrays.units, from: arrays.start[record] ?? 0, length };
    const tier = bestPlace(span, query, isWord) >> 16;
    if (tier !== NOWHERE) visit(record, arrays.entry[record] ?? 0, tier);
  }
}

/** Visits every record that is asked for, in ascending order. */
export function eachPassing(
  segment: Segment,
  asked: RecordsAsked,
  visit: (record: number, entry: number) => void,
): void {
  segment.arrays.entry.forEach((entry, record) => {
    if (passes(segment, record, asked)) visit(record, entry);
  });
}

/** Whether a record is of the kinds asked for and passes the filter, with an entry that counts. */
export function passes(
  { arrays, replaced }: Segment,
  record: number,
  { kinds, filter }: RecordsAsked,
): boolean {
  const traits = arrays.traits[record] ?? 0;
  if (((kinds >> kindOf(traits)) & 1) === 0 || !wantsRecord(filter, traits)) return false;
  const entry = arrays.entry[record] ?? 0;
  return wantsEntry(filter, arrays.about[entry] ?? 0) && !replaced.has(entry);
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
