import type { ListedReading } from "../readings/read-listed.ts";
import { chineseByIndex } from "../search/chinese-by-index.ts";
import type { SearchIndex } from "../search/search-index.ts";

/** Loads what reads Chinese names and remembers what it has read: a name is asked for every frame. */
export async function makeReader(index: SearchIndex): Promise<(name: string) => ListedReading> {
  const { readListed } = await import("../readings/read-listed.ts");
  const byChinese = chineseByIndex(index);
  let last: ListedReading | undefined;
  return (name) => {
    if (last?.input !== name) last = readListed(name, byChinese);
    return last;
  };
}
