import { hangulSyllable } from "./hangul-syllable.ts";
import type { NamePart } from "./name-parts.ts";
import type { Pronounced } from "./pronounce.ts";
import type { ReadingSyllable } from "./reading.ts";
import { spellWord } from "./spell-pinyin.ts";

const HAN = /\p{Script=Han}/u;
/** Private use, unassigned, and halves of surrogate pairs: nobody can say what these are. */
const UNKNOWN = /[\p{Co}\p{Cn}\p{Cs}]/u;

/**
 * A name syllable by syllable: proper parts by the transcription table, translated words whole.
 * @param sounds one for each character of the name
 * @param hanja the Sino-Korean sound of each character
 */
export function transcribe(
  sounds: readonly Pronounced[],
  hanja: readonly (string | undefined)[],
  parts: readonly NamePart[],
): readonly ReadingSyllable[] {
  let start = 0;
  return parts.flatMap((part): readonly ReadingSyllable[] => {
    const end = start + [...part.zh].length;
    const range = sounds.slice(start, end);
    const korean = hanja.slice(start, end);
    start = end;
    if (part.ko !== undefined) return [wordOf(part, part.ko, range, korean)];
    return range.map((sound, index) => characterOf(sound, korean[index]));
  });
}

/** A syllable of pinyin that stands by itself or for a character. */
export function syllableOf(
  pinyin: string,
  character: { readonly zh?: string; readonly hanja?: string } = {},
): ReadingSyllable {
  const found = hangulSyllable(pinyin);
  if (found === undefined) {
    return { ...character, pinyin, hangul: character.zh ?? pinyin, rule: "unreadable" };
  }
  const { hangul, rule, initial, final, letters } = found;
  return { ...character, pinyin, hangul, rule, table: { initial, final, letters } };
}

function characterOf(
  { character, syllable }: Pronounced,
  sound: string | undefined,
): ReadingSyllable {
  const named = { zh: character, ...(sound === undefined ? {} : { hanja: sound }) };
  if (syllable !== undefined) return syllableOf(syllable, named);
  const unreadable = HAN.test(character) || UNKNOWN.test(character);
  return { ...named, hangul: character, rule: unreadable ? "unreadable" : "kept" };
}

function wordOf(
  { zh, rule }: NamePart,
  hangul: string,
  sounds: readonly Pronounced[],
  hanja: readonly (string | undefined)[],
): ReadingSyllable {
  const why = rule === "proper" ? "established" : rule;
  if (zh === "") return { hangul, rule: why };
  const sinoKorean = hanja.includes(undefined) ? {} : { hanja: hanja.join("") };
  return { zh, pinyin: spellWord(sounds), hangul, ...sinoKorean, rule: why };
}
