import { passes, type RecordsAsked } from "./each-record.ts";
import { distanceToAll, distanceWithin, makePattern } from "./edit-distance.ts";
import type { QueryText } from "./query-text.ts";
import { lengthOf, startOf } from "./record.ts";
import { postingOf, type Segment } from "./segment.ts";
import { gramsOfQuery } from "./unit-grams.ts";

/** A record that resembles a query. */
export interface NearRecord {
  readonly record: number;
  /** Units that are wrong, as a part of what was typed. */
  readonly wrong: number;
  /** Units that are wrong if all of the key was meant, as a part of the longer one. */
  readonly whole: number;
}

/** So many records that share most are compared letter by letter. */
const MOST_COMPARED = 800;
/** Records of grams are counted up to so many; the rarest grams say most. */
const MOST_COUNTED = 40_000;
/** What is counted of a record goes into a byte. */
const MOST_SHARED = 0xff;

/**
 * The records nearest to a query, best first: those that share most of its grams, by edit distance.
 * @param farthest largest part of the query that may be wrong
 * @param most how many at most
 */
export function nearRecords(
  segment: Segment,
  { units }: QueryText,
  asked: RecordsAsked,
  farthest: number,
  most: number,
): readonly NearRecord[] {
  const { arrays } = segment;
  const { records } = arrays;
  const pattern = makePattern(units);
  const near: NearRecord[] = [];
  for (const record of sharing(segment, units)) {
    if (!passes(segment, record, asked)) continue;
    const length = lengthOf(records, record);
    const from = startOf(records, record);
    const wrong = distanceWithin(pattern, arrays.units, from, length) / pattern.size;
    if (wrong > farthest) continue;
    const all = distanceToAll(pattern, arrays.units, from, length);
    near.push({ record, wrong, whole: all / Math.max(length, pattern.size) });
  }
  return near
    .sort((a, b) => a.wrong - b.wrong || a.whole - b.whole || a.record - b.record)
    .slice(0, most);
}

/** The records that share most grams with a query; of equals, those that come first in the order. */
function sharing({ arrays, scratch: { shared } }: Segment, units: Uint16Array): Uint32Array {
  const postings = gramsOfQuery(units)
    .near.map((gram) => postingOf(arrays, gram))
    .sort((a, b) => a.length - b.length);
  const touched: number[] = [];
  /** How many records share at least so many. */
  const reached = new Uint32Array(MOST_SHARED + 1);
  let counted = 0;
  for (const posting of postings) {
    counted += posting.length;
    if (counted > MOST_COUNTED && touched.length > 0) break;
    for (const record of posting) {
      const count = shared[record] ?? 0;
      if (count === 0) touched.push(record);
      if (count === MOST_SHARED) continue;
      shared[record] = count + 1;
      reached[count + 1] = (reached[count + 1] ?? 0) + 1;
    }
  }
  // As many as are compared share this much, if any number does.
  const least = Math.max(
    1,
    reached.findLastIndex((count) => count >= MOST_COMPARED),
  );
  const most: number[] = [];
  const equal: number[] = [];
  for (const record of touched) {
    const count = shared[record] ?? 0;
    shared[record] = 0;
    if (count > least) most.push(record);
    else if (count === least) equal.push(record);
  }
  const compared = new Uint32Array(Math.min(MOST_COMPARED, most.length + equal.length));
  compared.set(most);
  compared.set(firstOf(equal, compared.length - most.length), most.length);
  return compared;
}

function firstOf(records: readonly number[], most: number): Uint32Array {
  return new Uint32Array(records).sort().subarray(0, most);
}
