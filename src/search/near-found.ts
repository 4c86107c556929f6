import { keyLetters } from "../text/key-letters.ts";
import type { RecordsAsked } from "./each-record.ts";
import type { Found } from "./found.ts";
import { fuzzyFound } from "./fuzzy.ts";
import { queryText } from "./query-text.ts";
import { entryOf } from "./record.ts";
import type { Segment } from "./segment.ts";
import { withoutWords } from "./without-words.ts";

/** The nearest record of each entry that was not found yet. */
export function nearFound(
  segment: Segment,
  keys: readonly string[],
  asked: RecordsAsked,
  without: readonly string[],
  known: readonly Found[],
): readonly Found[] {
  const entryIn = ({ record }: Found): number => entryOf(segment.arrays.records, record);
  const seen = new Set(known.map(entryIn));
  const near: Found[] = [];
  const nearby = keys
    .flatMap((key) => fuzzyFound(segment, key, queryText(keyLetters(key)), asked))
    .sort((a, b) => a.distance - b.distance || a.record - b.record);
  const take = withoutWords(segment, without, asked, (at, entry) => {
    const one = nearby[at];
    if (one === undefined || seen.has(entry)) return;
    seen.add(entry);
    near.push(one);
  });
  for (const [at, one] of nearby.entries()) take(at, entryIn(one), one.tier);
  return near;
}
