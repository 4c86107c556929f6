import type { Language } from "../core/language.ts";
import type { Hit } from "../search/search.ts";

/**
 * What of a term in a row of results was typed: where it is the form that matched, or the Chinese whose
 * pinyin did.
 * @param matched undefined where nothing was typed
 */
export function typedRanges(
  matched: Hit["matched"] | undefined,
  language: Language,
  term: string | null,
): Hit["matched"]["ranges"] {
  if (matched === undefined) return [];
  if (matched.field === language) return matched.text === term ? matched.ranges : [];
  return language === "zh" && matched.chinese?.text === term ? matched.chinese.ranges : [];
}
