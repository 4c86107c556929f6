import { entryOf } from "./record.ts";
import type { Segment } from "./segment.ts";
import { TIERS } from "./tiers.ts";

/** A record that answers a query. */
export interface Found {
  readonly record: number;
  readonly tier: number;
  /** 0 to 1, how far a fuzzy one is from what was typed; 0 for others. */
  readonly distance: number;
}

/** What answers a query in a segment. */
export interface Collector {
  /** Takes a record in; of an entry the best one counts. */
  readonly add: (record: number, entry: number, tier: number) => void;
  /** Whether nothing was added to the tiers from one to another. */
  readonly lacks: (best: number, worst: number) => boolean;
  /** The best record of each entry, best first, at most so many; and how many entries there are. */
  readonly take: (limit: number) => { readonly found: readonly Found[]; readonly total: number };
}

/**
 * Collects records by tier. Records come in ascending order within one lookup, and that is the order
 * within a tier; where several lookups add to a tier it is sorted at the end.
 */
export function makeCollector({ arrays, scratch: { best } }: Segment): Collector {
  const byTier: number[][] = TIERS.map(() => []);
  const touched: number[] = [];
  return {
    add: (record, entry, tier) => {
      const known = best[entry] ?? 0;
      // Tiers are kept one higher: 0 is none.
      if (known !== 0 && known <= tier + 1) {
        // A later lookup may bring a better record of the same tier.
        if (known === tier + 1) byTier[tier]?.push(record);
        return;
      }
      if (known === 0) touched.push(entry);
      best[entry] = tier + 1;
      byTier[tier]?.push(record);
    },
    lacks: (from, to) => byTier.slice(from, to + 1).every(({ length }) => length === 0),
    take: (limit) => {
      const found: Found[] = [];
      const total = touched.length;
      for (const [tier, records] of byTier.entries()) {
        if (found.length >= limit) break;
        for (const record of ascending(records)) {
          const entry = entryOf(arrays.records, record);
          if (best[entry] !== tier + 1) continue;
          // Taken: whatever else the entry has comes after this.
          best[entry] = 0;
          found.push({ record, tier, distance: 0 });
          if (found.length >= limit) break;
        }
      }
      for (const entry of touched) best[entry] = 0;
      return { found, total };
    },
  };
}

function ascending(records: number[]): readonly number[] {
  const isSorted = records.every((record, at) => at === 0 || record >= (records[at - 1] ?? 0));
  return isSorted ? records : records.sort((a, b) => a - b);
}
