import characters from "hanja/lib/data/hanjaeum.json" with { type: "json" };
import lists from "./data/hanja-words.json" with { type: "json" };
import { afterSyllable, atHead } from "./initial-sound-law.ts";

type Sounds = Readonly<Record<string, string>>;
const DICTIONARY: Sounds = characters;
const USUAL: Sounds = lists.characters;
const SURNAMES: Sounds = lists.surnames;
/** Syllables that begin with ㄷ or ㅈ. */
const BEFORE_STOP = /^[\ub2e4-\ub52f\uc790-\uc9db]/;
/** By first character, longest first: most characters begin no listed word. */
const WORDS = Map.groupBy(
  Object.entries(lists.words).sort(([a], [b]) => b.length - a.length),
  ([word]) => word.charAt(0),
);

/**
 * The Sino-Korean sound of each character of a name, with the initial sound law within its words
 * (한글 맞춤법 제10항–제12항) and 不 as 부 before ㄷ and ㅈ.
 * @param hant traditional characters
 * @param words how many characters each word has, in order: the law applies at the head of each
 * @param isPerson whether the first word is a family name
 * @returns undefined for characters that have no sound
 * @example sinoKorean([..."歷史"], [2]) // ["역", "사"]
 */
export function sinoKorean(
  hant: readonly string[],
  words: readonly number[],
  isPerson = false,
): readonly (string | undefined)[] {
  const sounds = soundsOf(hant);
  const surname = isPerson ? SURNAMES[hant[0] ?? ""] : undefined;
  if (surname !== undefined) sounds[0] = surname;
  const heads = headsOf(words);
  const read: (string | undefined)[] = [];
  for (const [index, sound] of sounds.entries()) {
    if (sound === undefined) read.push(undefined);
    else if (heads.has(index)) read.push(atHead(sound));
    else read.push(afterSyllable(read[index - 1] ?? "", sound));
  }
  return read;
}

/** Where words begin. */
function headsOf(lengths: readonly number[]): ReadonlySet<number> {
  const heads = new Set<number>();
  let start = 0;
  for (const length of lengths) {
    heads.add(start);
    start += length;
  }
  return heads;
}

function soundsOf(hant: readonly string[]): (string | undefined)[] {
  const sounds = hant.map((character) => USUAL[character] ?? DICTIONARY[character]);
  for (let index = 0; index < hant.length; index += 1) {
    const word = WORDS.get(hant[index] ?? "")?.find(
      ([characters]) => hant.slice(index, index + characters.length).join("") === characters,
    );
    if (word !== undefined) {
      sounds.splice(index, word[1].length, ...word[1]);
      index += word[1].length - 1;
    } else if (
      hant[index] === lists.negation.character &&
      BEFORE_STOP.test(sounds[index + 1] ?? "")
    ) {
      sounds[index] = lists.negation.beforeStop;
    }
  }
  return sounds;
}
