import { type Entry, preferredTerm } from "../core/entry.ts";
import { nameKindOf } from "../core/name-kind.ts";
import { listedFacts } from "./listed-facts.ts";
import { readName } from "./read-name.ts";

/** Names and words; sentences are not looked up by how they are read. */
const READABLE = /^[\p{Script=Han}A-Za-z0-9]{2,12}$/u;
const HAN = /\p{Script=Han}/u;

/**
 * The ways to read an entry's Chinese name in Korean, whether or not the list has them: of names the
 * Sino-Korean reading and the transcription (소흥 and 사오싱 for 绍兴), of words only the former.
 */
export function searchReadings(entry: Entry): readonly string[] {
  const zh = preferredTerm(entry, "zh");
  if (zh === null || !READABLE.test(zh) || !HAN.test(zh)) return [];
  const reading = readName(zh, listedFacts(entry, zh));
  if (reading === undefined) return [];
  const { hanja, hangul, transcription } = reading;
  const read = nameKindOf(entry.category) === undefined ? [hanja] : [hanja, transcription, hangul];
  return [...new Set(read.filter((form) => form !== undefined))];
}
