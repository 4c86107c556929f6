import layout from "./data/keyboard-layout.json" with { type: "json" };
import { joinLetters, lettersOf } from "./hangul.ts";

const HANGUL: Readonly<Record<string, string>> = layout.keys;
const LATIN = new Map(Object.entries(layout.keys).map(([latin, hangul]) => [hangul, latin]));
const VOWELS: Readonly<Record<string, string>> = layout.vowels;
const FINALS: Readonly<Record<string, string>> = layout.finals;
const PARTS = new Map(
  [...Object.entries(VOWELS), ...Object.entries(FINALS)].map(([two, one]) => [one, two]),
);

/** The letters that are typed for one: ㅘ is ㅗ and ㅏ, ㄺ is ㄹ and ㄱ; others as they are. */
export function keysOfLetter(letter: string): string {
  return PARTS.get(letter) ?? letter;
}

const VOWEL = "[\u314f-\u3163]";
const CONSONANT = "[\u3131-\u314e]";
const either = (pairs: Readonly<Record<string, string>>): string => Object.keys(pairs).join("|");
/** A syllable as it is typed; a consonant before a vowel begins the next one. */
const TYPED = new RegExp(
  `(${CONSONANT})(${either(VOWELS)}|${VOWEL})((?:${either(FINALS)}|${CONSONANT})(?!${VOWEL}))?`,
  "g",
);
const ONLY_LATIN = /^[a-z\s]+$/i;
const ONLY_SYLLABLES = /^[\uac00-\ud7a3\s]+$/;

/**
 * What Latin letters say that were typed with the Hangul layout in mind: tkdgkdl is 상하이.
 * @returns undefined where they do not all become syllables
 */
export function asHangulLayout(typed: string): string | undefined {
  if (!ONLY_LATIN.test(typed)) return undefined;
  const letters = [...typed].map((key) => HANGUL[key] ?? HANGUL[key.toLowerCase()] ?? key).join("");
  const text = letters.replace(TYPED, (_, initial: string, vowel: string, final = "") =>
    joinLetters(initial + (VOWELS[vowel] ?? vowel) + (FINALS[final] ?? final)),
  );
  return ONLY_SYLLABLES.test(text) ? text : undefined;
}

/**
 * What Hangul says that was typed with the Latin layout in mind: 노무호먀 is shanghai.
 * @returns undefined where there is no Hangul, or anything but it
 */
export function asLatinLayout(typed: string): string | undefined {
  const letters = [...lettersOf(typed)].flatMap((letter) => [...keysOfLetter(letter)]);
  const keys = letters.map((letter) => (/\s/.test(letter) ? letter : LATIN.get(letter)));
  return keys.includes(undefined) || keys.every((key) => key?.trim() === "")
    ? undefined
    : keys.join("");
}
