import { eachRecord, type RecordsAsked } from "./each-record.ts";
import type { Collector } from "./found.ts";
import type { QueryText } from "./query-text.ts";
import type { Segment } from "./segment.ts";
import { TIER } from "./tiers.ts";
import { isIdeograph } from "./unit-grams.ts";

/**
 * Adds the entries that have every one of several words, in whatever order, script or form. An
 * entry answers in the tier of the word that stands worst in it, at best as `word-start`.
 */
export function addWords(
  segment: Segment,
  words: readonly QueryText[],
  asked: RecordsAsked,
  add: Collector["add"],
): void {
  const { words: had, worst } = segment.scratch;
  const records = new Map<number, number>();
  const touched = new Set<number>();
  words.forEach((word, number) => {
    // The best place of this word in each entry that had all words before it.
    const tiers = new Map<number, number>();
    const isHan = isIdeograph(word.units[0] ?? 0);
    eachRecord(segment, word, asked, (record, entry, place) => {
      if ((had[entry] ?? 0) < number) return;
      // Chinese marks no words: each character may begin one.
      const tier = isHan && place === TIER.substring ? TIER["word-start"] : place;
      const known = tiers.get(entry);
      if (known !== undefined && known <= tier) return;
      tiers.set(entry, tier);
      if (number === 0) records.set(entry, record);
    });
    for (const [entry, tier] of tiers) {
      touched.add(entry);
      had[entry] = number + 1;
      worst[entry] = Math.max(worst[entry] ?? 0, tier);
    }
  });
  for (const entry of touched) {
    if (had[entry] === words.length) {
      add(records.get(entry) ?? 0, entry, Math.max(worst[entry] ?? 0, TIER["word-start"]));
    }
    had[entry] = 0;
    worst[entry] = 0;
  }
}
