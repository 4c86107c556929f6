import { CATEGORIES } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { formsOf, NO_READINGS, type Readings } from "./forms.ts";
import { makePostings } from "./postings.ts";
import { entryOrder } from "./rank.ts";
import { packEntry } from "./record.ts";
import { makeDrafter } from "./record-drafts.ts";
import type { BuiltArrays } from "./segment.ts";
import { type SortedRecords, sortedRecords } from "./sort-records.ts";

/** The index of entries, as numbers that can be kept in a file. */
export function buildSegment(
  entries: readonly Entry[],
  readings: Readings = NO_READINGS,
): BuiltArrays {
  const records = recordsOf(entries, readings);
  return { ...records, ...makePostings(records), count: Uint32Array.of(entries.length) };
}

/** The records of entries, sorted. What they were drafted in is not kept while they are posted. */
function recordsOf(entries: readonly Entry[], readings: Readings): SortedRecords {
  const drafter = makeDrafter(entries.length);
  // In the order of their ranks, so that sorting records by less keeps entries in order.
  for (const at of ranked(entries)) {
    const entry = entries[at];
    if (entry === undefined) continue;
    let number = 0;
    for (const form of formsOf(entry, readings)) {
      drafter.add(at, number, form);
      number += 1;
    }
  }
  const about = Uint8Array.from(entries, ({ category, status }) =>
    packEntry(CATEGORIES.indexOf(category), status),
  );
  return sortedRecords(drafter.drafts(), about);
}

/** Numbers of entries in the order of equals, as `byRank` has it. */
function ranked(entries: readonly Entry[]): Uint32Array {
  const order = Float64Array.from(entries, entryOrder);
  const ids = entries.map(({ id }) => id);
  return Uint32Array.from(entries, (_, at) => at).sort(
    (a, b) => (order[a] ?? 0) - (order[b] ?? 0) || ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1),
  );
}
