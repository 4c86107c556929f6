import type { Category } from "../core/category.ts";
import orthography from "./data/pinyin-suffixes.json" with { type: "json" };
import { nameParts } from "./name-parts.ts";
import { type Naming, pronounce, surnameLength } from "./pronounce.ts";
import { spellWords } from "./spell-pinyin.ts";

const ONLY_HAN = /^\p{Script=Han}+$/u;
const words = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Hanyu Pinyin of a Chinese term with tone marks, spelt as GB/T 16159-2012 has it: syllables of a
 * word together, words apart, proper names with capitals. Tones are those of the dictionary,
 * without sandhi (一带一路 yīdài yīlù). Latin letters and digits are kept, punctuation is not.
 * @param zh simplified Chinese
 * @param category decides how the name is cut: a place before its unit (Hǎidiàn Qū, GB/T 16159-2012,
 * 6.2.2), a person after the family name, anything else into words
 * @example pinyinOf("上海电气", "company") // "Shànghǎi Diànqì"
 * @example pinyinOf("西安", "place") // "Xī'ān"
 * @example pinyinOf("张学良", "person") // "Zhāng Xuéliáng"
 */
export function pinyinOf(zh: string, category: Category): string {
  const sounds = pronounce(zh, namingOf(category));
  return spellWords(sounds, wordLengths(zh, category), category !== "concept");
}

/** Policies and concepts are words of the language; everything else has names. */
function namingOf(category: Category): Naming {
  if (category === "place" || category === "person") return category;
  return category === "concept" || category === "policy" ? "text" : "name";
}

/** How many characters (code points) each word of the term has, in order. */
function wordLengths(zh: string, category: Category): readonly number[] {
  const total = [...zh].length;
  if (category === "person") {
    const surname = surnameLength(zh);
    return [surname, total - surname];
  }
  if (ONLY_HAN.test(zh) && isBrand(category, total)) return [total];
  if (ONLY_HAN.test(zh) && category === "place") {
    return nameParts(zh, "place").map((part) => [...part.zh].length);
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
