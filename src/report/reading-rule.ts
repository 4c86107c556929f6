import type { Translate } from "../i18n/translator.ts";
import type { ReadingSyllable } from "../readings/reading.ts";

/**
 * Why a syllable has its Hangul, in words: the cells of the table, or the article.
 * @example "표 5: sh ㅅ + ao 아오"
 */
export function readingRule({ rule, table }: ReadingSyllable, translate: Translate): string {
  if (table === undefined) {
    return rule === "table" || rule === "glide" || rule === "syllabic"
      ? ""
      : translate(`readingRule.${rule}`);
  }
  const { initial, final } = table;
  const [first, second] = table.letters;
  const words = { initial, first, final, second };
  if (rule === "glide" || rule === "syllabic") return translate(`readingRule.${rule}`, words);
  return translate(initial === "" ? "readingRule.final" : "readingRule.table", words);
}
