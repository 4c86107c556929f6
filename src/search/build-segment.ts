import { CATEGORIES } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { formsOf, NO_READINGS, type Readings } from "./forms.ts";
import { makePostings } from "./postings.ts";
import { packEntry } from "./record.ts";
import { makeDrafter } from "./record-drafts.ts";
import type { BuiltArrays } from "./segment.ts";
import { sortedRecords } from "./sort-records.ts";

/** The index of entries, as numbers that can be kept in a file. */
export function buildSegment(
  entries: readonly Entry[],
  readings: Readings = NO_READINGS,
): BuiltArrays {
  const drafter = makeDrafter(entries.length);
  // In the order of their ranks, so that sorting records by less keeps entries in order.
  for (const { entry, at } of ranked(entries)) {
    for (const [number, form] of formsOf(entry, readings).entries()) drafter.add(at, number, form);
  }
  const about = Uint8Array.from(entries, ({ category, status }) =>
    packEntry(CATEGORIES.indexOf(category), status),
  );
  const records = sortedRecords(drafter.drafts(), about);
  return { ...records, ...makePostings(records), count: Uint32Array.of(entries.length) };
}

interface Numbered {
  readonly entry: Entry;
  readonly at: number;
}

/** Entries in the order of equals: the more linked first, then by category and id. */
function ranked(entries: readonly Entry[]): readonly Numbered[] {
  return entries
    .map((entry, at) => ({ entry, at, category: CATEGORIES.indexOf(entry.category) }))
    .sort(
      (a, b) =>
        b.entry.related.length - a.entry.related.length ||
        a.category - b.category ||
        (a.entry.id < b.entry.id ? -1 : 1),
    );
}
