import { isSyllable } from "./hangul-syllable.ts";
import { toneless, withTone } from "./tone.ts";

const LONGEST_SYLLABLE = 6;
const TONE_MARKS = /[\u0304\u0301\u030c\u0300]/;
const STARTS_WITH_VOWEL = /^[aoeê]/;
/** Everything that parts two syllables: space, hyphen, and the apostrophes people type. */
const SEPARATOR = /[\s'’ʼ`´‘-]+/u;

/**
 * The syllables of a text in pinyin: joined or apart, with tone marks, tone numbers or without,
 * ü also as v or u:. Inside a word a syllable that begins with a, o or e is expected after an
 * apostrophe (汉语拼音方案, part 5), so that "Xian" is one syllable and "Xi'an" two; where no other
 * division makes syllables, one is allowed without. A final r is the suffix 儿 ("huar").
 * @returns syllables with tone marks where tones are given; undefined where the text is not pinyin
 * @example parsePinyin("shao4 xing1") // ["shào", "xīng"]
 */
export function parsePinyin(text: string): readonly string[] | undefined {
  const words = spellUmlaut(text.normalize("NFC").toLowerCase())
    .split(SEPARATOR)
    .filter((word) => word !== "");
  const syllables: string[] = [];
  for (const word of words) {
    const parsed = parseWord(word);
    if (parsed === undefined) return undefined;
    syllables.push(...parsed);
  }
  return syllables.length === 0 ? undefined : syllables;
}

function spellUmlaut(text: string): string {
  return text
    .normalize("NFD")
    .replace(/u([\u0304\u0301\u030c\u0300]?):/g, "u\u0308$1")
    .replace(/v/g, "u\u0308")
    .normalize("NFC");
}

/** A stretch of letters, and the tone number after it, if there is one. */
function parseWord(word: string): readonly string[] | undefined {
  const runs = [...word.matchAll(/(\p{L}\p{M}*)+|[0-5]|[\s\S]/gu)].map(([run]) => run);
  const syllables: string[] = [];
  for (const run of runs) {
    const last = syllables.at(-1);
    if (/^[0-5]$/.test(run)) {
      if (last === undefined || toneless(last) !== last) return undefined;
      syllables[syllables.length - 1] = withTone(last, Number(run));
    } else {
      const parsed = divide(run, true) ?? divide(run, false);
      if (parsed === undefined) return undefined;
      syllables.push(...parsed);
    }
  }
  return syllables;
}

/**
 * Divides letters into syllables, longest first, a later one shortened only where the rest needs
 * it. Runs of many syllables are remembered by their start, so that no text takes long.
 */
function divide(letters: string, strict: boolean): readonly string[] | undefined {
  const pieces = [...letters.normalize("NFC")];
  const dead = new Set<number>();
  const from = (start: number): readonly string[] | undefined => {
    if (start === pieces.length) return [];
    if (dead.has(start)) return undefined;
    for (let length = Math.min(LONGEST_SYLLABLE, pieces.length - start); length > 0; length -= 1) {
      const piece = pieces.slice(start, start + length).join("");
      const suffix = !strict && piece === "r" && start > 0 && start === pieces.length - 1;
      const syllable = suffix ? "er" : syllableOf(piece);
      if (
        syllable === undefined ||
        (strict && start > 0 && STARTS_WITH_VOWEL.test(toneless(piece)))
      )
        continue;
      const rest = from(start + length);
      if (rest !== undefined) return [syllable, ...rest];
    }
    dead.add(start);
    return undefined;
  };
  return pieces.length > 1_000 ? undefined : from(0);
}

function syllableOf(piece: string): string | undefined {
  const marks = [...piece.normalize("NFD")].filter((letter) => TONE_MARKS.test(letter));
  return marks.length <= 1 && isSyllable(toneless(piece)) ? piece : undefined;
}
