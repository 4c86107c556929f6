import { eachRecord, effortOf, type RecordsAsked } from "./each-record.ts";
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
  // Rare words first: of the others only what is left is looked at.
  const rarest = words
    .map((word) => ({ word, effort: effortOf(segment, word) }))
    .sort((a, b) => a.effort - b.effort);
  for (const [number, { word }] of rarest.entries()) {
    // The best place of this word in each entry that had all words before it.
    const tiers = new Map<number, number>();
    const isHan = isIdeograph(word.units[0] ?? 0);
    const left = number === 0 ? asked : { ...asked, among: { times: had, passing: number } };
    eachRecord(segment, word, left, (record, entry, place) => {
      // Chinese marks no words: each character may begin one.
      const tier = isHan && place === TIER.substring ? TIER["word-start"] : place;
      const known = tiers.get(entry);
      if (known !== undefined && known <= tier) return;
      tiers.set(entry, tier);
      if (word === words[0]) records.set(entry, record);
    });
    for (const [entry, tier] of tiers) {
      touched.add(entry);
      had[entry] = number + 1;
      worst[entry] = Math.max(worst[entry] ?? 0, tier);
    }
    if (tiers.size === 0) break;
  }
  for (const entry of touched) {
    if (had[entry] === words.length) {
      add(records.get(entry) ?? 0, entry, Math.max(worst[entry] ?? 0, TIER["word-start"]));
    }
    had[entry] = 0;
    worst[entry] = 0;
  }
}
