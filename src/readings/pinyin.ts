import { pinyin } from "pinyin-pro";
import type { Category } from "../core/category.ts";
import orthography from "./data/pinyin-suffixes.json" with { type: "json" };

const words = new Intl.Segmenter("zh", { granularity: "word" });
/** Before these a syllable inside a word needs an apostrophe (GB/T 16159-2012, 6.5): Xī'ān. */
const OPEN_SYLLABLE = /^[aāáǎàeēéěèoōóǒò]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}+]/u;

/** One character of the term: as it stands, and its syllable where it is Chinese. */
interface Reading {
  readonly character: string;
  readonly syllable: string | undefined;
}

/**
 * Hanyu Pinyin of a Chinese term with tone marks, spelt as GB/T 16159-2012 has it: syllables of a
 * word together, words apart, proper names with capitals. Tones are those of the dictionary,
 * without sandhi (一带一路 yīdài yīlù). Latin letters and digits are kept, punctuation is not.
 * @param zh simplified Chinese
 * @param category decides how the name is cut: a place not at all, a person after the first
 * character (a double surname needs its pinyin written in the entry), anything else into words
 * @example pinyinOf("上海电气", "company") // "Shànghǎi Diànqì"
 * @example pinyinOf("西安", "place") // "Xī'ān"
 * @example pinyinOf("张学良", "person") // "Zhāng Xuéliáng"
 */
export function pinyinOf(zh: string, category: Category): string {
  const readings = readingsOf(zh, category);
  const spelt = wordLengths(zh, category).map((length) => spell(readings.splice(0, length)));
  return spelt
    .filter((word) => word !== "")
    .map((word) => (category === "concept" ? word : capitalise(word)))
    .join(" ");
}

function readingsOf(zh: string, category: Category): Reading[] {
  return pinyin(zh, {
    type: "all",
    toneSandhi: false,
    ...(category === "person" ? { surname: "head" as const } : {}),
  }).map(({ origin, pinyin: syllable, isZh }) => ({
    character: origin,
    syllable: isZh ? syllable : undefined,
  }));
}

/** How many characters (code points) each word of the term has, in order. */
function wordLengths(zh: string, category: Category): readonly number[] {
  const total = [...zh].length;
  if (category === "person") return [1, total - 1];
  if (/^\p{Script=Han}+$/u.test(zh) && (category === "place" || isBrand(category, total))) {
    return [total];
  }
  const lengths: number[] = [];
  let afterSingle = false;
  for (const { segment, isWordLike } of words.segment(zh)) {
    const length = [...segment].length;
    const single = length === 1 && isWordLike === true;
    // A name that the segmenter does not know falls into single characters (中|芯): one word.
    // An ending (委员|会) belongs to the longer word before it.
    const ending: boolean = single && !afterSingle && lengths.length > 0 && isEnding(segment);
    if (ending || (single && afterSingle)) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(length);
    afterSingle = single && !ending;
  }
  return lengths;
}

function isEnding(character: string): boolean {
  return [...orthography.suffixes, ...orthography.endings].includes(character);
}

/** A company's short name (比亚迪, 宁德) is one word, whatever its syllables mean elsewhere. */
function isBrand(category: Category, length: number): boolean {
  return category === "company" && length <= 3;
}

function spell(readings: readonly Reading[]): string {
  let word = "";
  for (const { character, syllable } of readings) {
    if (syllable !== undefined)
      word += word !== "" && OPEN_SYLLABLE.test(syllable) ? `'${syllable}` : syllable;
    else if (LETTER_OR_DIGIT.test(character)) word += character;
  }
  return word;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
