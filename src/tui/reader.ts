import { entriesByChinese } from "../core/entries-by-chinese.ts";
import type { Glossary } from "../core/glossary.ts";
import type { ListedReading } from "../readings/read-listed.ts";

/** Loads what reads Chinese names and remembers what it has read: a name is asked for every frame. */
export async function makeReader({ entries }: Glossary): Promise<(name: string) => ListedReading> {
  const { readListed } = await import("../readings/read-listed.ts");
  const byChinese = entriesByChinese(entries);
  let last: ListedReading | undefined;
  return (name) => {
    if (last?.input !== name) last = readListed(name, byChinese);
    return last;
  };
}
