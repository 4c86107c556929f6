import { type Entry, preferredTerm } from "../core/entry.ts";
import { nameKindOf } from "../core/name-kind.ts";
import type { NameFacts } from "./reading.ts";

/**
 * What an entry knows of the name it lists: its kind, its pinyin, whether it belongs to the past, and
 * the form that custom or the language of a minority has given it.
 * @param zh the name as it is to be read, simplified
 */
export function listedFacts(entry: Entry, zh: string): NameFacts {
  const kind = nameKindOf(entry.category);
  const ko = preferredTerm(entry, "ko");
  const isPreferred = preferredTerm(entry, "zh") === zh;
  const customary = entry.reading === "convention" || entry.reading === "minority-language";
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(isPreferred && entry.pinyin !== undefined ? { pinyin: entry.pinyin } : {}),
    ...(kind === "person" && entry.reading === "hanja" ? { past: true } : {}),
    ...(isPreferred && customary && ko !== null ? { established: ko } : {}),
  };
}
