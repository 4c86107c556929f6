import { keyLetters } from "../text/key-letters.ts";
import { eachRecord, type RecordsAsked } from "./each-record.ts";
import type { Collector } from "./found.ts";
import { queryKeys } from "./query-keys.ts";
import { queryText } from "./query-text.ts";
import type { Segment } from "./segment.ts";

/** Takes in what has none of the words that must not be there. */
export function withoutWords(
  segment: Segment,
  without: readonly string[],
  asked: RecordsAsked,
  add: Collector["add"],
): Collector["add"] {
  const refused = new Set<number>();
  for (const word of without) {
    for (const key of queryKeys(word)) {
      eachRecord(segment, queryText(keyLetters(key)), asked, (_, entry) => refused.add(entry));
    }
  }
  if (refused.size === 0) return add;
  return (record, entry, tier) => {
    if (!refused.has(entry)) add(record, entry, tier);
  };
}
