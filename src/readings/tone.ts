/** Tone marks of Hanyu Pinyin as combining characters, for tones 1 to 4. */
const MARKS = ["\u0304", "\u0301", "\u030c", "\u0300"] as const;
const ANY_MARK = /[\u0304\u0301\u030c\u0300]/g;

/**
 * A syllable without its tone, in the spelling of the transcription table: lower case, ü kept.
 * @example toneless("Lǜ") // "lü"
 */
export function toneless(syllable: string): string {
  return syllable.toLowerCase().normalize("NFD").replace(ANY_MARK, "").normalize("NFC");
}

/**
 * A syllable with the mark of a tone where 汉语拼音方案, part 4, puts it: on a, o or e; in iu and ui
 * on the second letter.
 * @param tone 1 to 4; any other number marks nothing
 * @example withTone("shao", 4) // "shào"
 */
export function withTone(syllable: string, tone: number): string {
  const mark = MARKS[tone - 1];
  if (mark === undefined) return syllable;
  const at = ["a", "e", "o", "ê"]
    .map((vowel) => syllable.indexOf(vowel))
    .find((index) => index >= 0);
  const last = Math.max(...["i", "u", "ü"].map((vowel) => syllable.lastIndexOf(vowel)));
  const end = (at ?? last) + 1;
  return (syllable.slice(0, end) + mark + syllable.slice(end)).normalize("NFC");
}
