import type { EntriesByChinese } from "../core/entries-by-chinese.ts";
import { type ListedReading, readListed } from "./read-listed.ts";
import { splitNames } from "./split-names.ts";

const HAN = /\p{Script=Han}/u;

/** Readings of the Chinese names in a text that no entry lists; Korean and pinyin are left out. */
export function readUnlisted(text: string, byChinese: EntriesByChinese): readonly ListedReading[] {
  return splitNames(text)
    .filter((name) => HAN.test(name))
    .map((name) => readListed(name, byChinese))
    .filter((listed) => listed.entries.length === 0);
}
