import { parsePinyin } from "./parse-pinyin.ts";
import type { NameFacts, Reading } from "./reading.ts";
import { syllableOf } from "./reading-syllables.ts";
import { spellWords } from "./spell-pinyin.ts";

/**
 * Reads a name written in pinyin: transcribed, whatever it names, since the characters that custom
 * and history go by are not known.
 * @param name pinyin with or without tones, its words apart or not
 * @returns undefined where the text is not pinyin
 */
export function readPinyin(input: string, name: string, facts: NameFacts): Reading | undefined {
  const words = name.split(/\s+/).map(parsePinyin);
  const given = words.flatMap((word) => word ?? []);
  if (given.length === 0 || words.includes(undefined)) return undefined;
  const syllables = given.map((syllable) => syllableOf(syllable));
  // A space after every syllable ("shao4 xing1") divides no words.
  const apart = words.some((word) => (word?.length ?? 0) > 1);
  const lengths = apart ? words.map((word) => word?.length ?? 0) : [given.length];
  const sounds = given.map((syllable) => ({ character: "", syllable }));
  return {
    input,
    pinyin: spellWords(sounds, lengths, true),
    hangul: syllables.map(({ hangul }) => hangul).join(""),
    kind: facts.kind ?? "place",
    syllables,
    alternatives: [],
  };
}
