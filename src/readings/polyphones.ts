import polyphones from "./data/polyphones.json" with { type: "json" };
import names from "./data/polyphonic-names.json" with { type: "json" };
import { hangulSyllable } from "./hangul-syllable.ts";
import type { Naming, Pronounced } from "./pronounce.ts";
import { toneless } from "./tone.ts";

const CHARACTERS: Readonly<Record<string, readonly string[]>> = polyphones.characters;
const LISTED = new Set([...Object.keys(names.names), ...Object.keys(names.persons)]);
const MOST = 4;
const dictionary = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Other ways to pronounce a name: one of its characters read as other names read it. Names that are
 * listed have none, nor have words that every dictionary knows (重庆, 长安 in 长安汽车).
 * @returns at most four, each differing from the given one in Hangul
 */
export function otherPronunciations(
  zh: string,
  sounds: readonly Pronounced[],
  naming: Naming,
): readonly (readonly Pronounced[])[] {
  const listed = LISTED.has(zh) || (naming === "place" && zh in names.places);
  if (listed) return [];
  const known = naming === "person" ? new Set<number>() : insideWords(zh);
  return sounds
    .flatMap(({ character, syllable }, at) =>
      (CHARACTERS[character] ?? [])
        .filter((other) => syllable !== undefined && differs(other, syllable) && !known.has(at))
        .map((other) => sounds.with(at, { character, syllable: other })),
    )
    .slice(0, MOST);
}

/** Which characters are part of longer words; no family name is known by those. */
function insideWords(zh: string): ReadonlySet<number> {
  const lengths = [...dictionary.segment(zh)].map(({ segment }) => [...segment].length);
  const inside = lengths.flatMap((length) => Array.from({ length }, () => length > 1));
  return new Set(inside.flatMap((known, at) => (known ? [at] : [])));
}

function differs(a: string, b: string): boolean {
  return toneless(a) !== toneless(b) && hangulSyllable(a)?.hangul !== hangulSyllable(b)?.hangul;
}
