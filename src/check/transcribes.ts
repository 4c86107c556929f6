import { hangulSyllable } from "../readings/hangul-syllable.ts";
import { isSyllable, lettersOf } from "../text/hangul.ts";
import loose from "./data/loose-transcription.json" with { type: "json" };

const INITIALS: Readonly<Record<string, string>> = loose.initials;
const FINALS: Readonly<Record<string, string>> = loose.finals;
/** No spelling of a syllable of pinyin is longer: 지우에 for jue. */
const MOST_SYLLABLES = 3;
/** Initial of a Hangul syllable that only carries on a vowel. */
const NO_INITIAL = "\u3147";
const CONSONANT = /^[\u3131-\u314e]$/;

/** What a syllable of pinyin may look like in Hangul. */
interface Shape {
  readonly initials: string;
  readonly vowels: string;
  /** "" where the syllable ends with a vowel. */
  readonly final: string;
}

/**
 * Whether a Hangul text is meant as a transcription of Mandarin syllables, well or badly done: 지우첸
 * for jiu quan, 장슈에량 for zhang xue liang. The consonants must be there, each in its place, and no
 * vowel that is none of the syllable's.
 * @param hangul syllables only
 * @param pinyin with or without tones
 */
export function transcribes(hangul: string, pinyin: readonly string[]): boolean {
  const syllables = [...hangul];
  if (pinyin.length === 0 || !syllables.every(isSyllable)) return false;
  const shapes = pinyin.map(shapeOf);
  const letters = syllables.map((syllable) => [...lettersOf(syllable)]);
  const fits = (at: number, index: number): boolean => {
    const shape = shapes[index];
    if (index === shapes.length) return at === letters.length;
    if (shape === undefined) return false;
    for (let size = 1; size <= MOST_SYLLABLES && at + size <= letters.length; size += 1) {
      if (hasShape(letters.slice(at, at + size), shape) && fits(at + size, index + 1)) return true;
    }
    return false;
  };
  return fits(0, 0);
}

function shapeOf(pinyin: string): Shape | undefined {
  const syllable = hangulSyllable(pinyin);
  if (syllable === undefined) return undefined;
  const { initial, final } = syllable;
  const letters = [...(FINALS[final] ?? "")];
  return {
    initials: INITIALS[initial] ?? "",
    vowels: letters.filter((letter) => !CONSONANT.test(letter)).join(""),
    final: letters.filter((letter) => CONSONANT.test(letter)).join(""),
  };
}

function hasShape(syllables: readonly (readonly string[])[], shape: Shape): boolean {
  return syllables.every(([initial = "", vowel = "", final = ""], index) => {
    const isFirst = index === 0;
    const isLast = index === syllables.length - 1;
    return (
      (isFirst ? shape.initials.includes(initial) : initial === NO_INITIAL) &&
      shape.vowels.includes(vowel) &&
      final === (isLast ? shape.final : "")
    );
  });
}
