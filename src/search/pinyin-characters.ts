import { fold, unfoldRange } from "../text/fold.ts";
import { pinyinInitials } from "../text/initials.ts";
import type { Range } from "./highlight.ts";

/**
 * The characters of a Chinese name that stretches of its pinyin belong to; a syllable that was typed in
 * part has all of its character.
 * @param pinyin of all of the name
 * @param ranges of the pinyin, in its order, as `highlights` gives them
 * @returns ranges of the name, in its order, none overlapping; undefined where the name has not one
 * character for each syllable (花儿 huār)
 * @example pinyinCharacters("上海电气", "Shànghǎi Diànqì", [[5, 13]]) // [[1, 3]]
 */
export function pinyinCharacters(
  chinese: string,
  pinyin: string,
  ranges: readonly Range[],
): readonly Range[] | undefined {
  const syllables = pinyinInitials(pinyin);
  const folded = fold(chinese);
  if (syllables.length !== folded.key.length) return undefined;
  let known = 0;
  return ranges.flatMap(([start, end]): readonly Range[] => {
    const first = syllables.findIndex((one, at) => at >= known && one.end > start);
    const last = syllables.findLastIndex((one) => one.start < end);
    if (first < 0 || last < first) return [];
    known = last + 1;
    return [unfoldRange(chinese, folded, first, known)];
  });
}
