import type { Category } from "../../core/category.ts";
import { type Entry, preferredTerm } from "../../core/entry.ts";
import { findTerms } from "../../terms/find-terms.ts";
import { foldKey } from "../../text/fold.ts";
import type { CheckList } from "../check-list.ts";
import { type Finding, finding, type Rule } from "../rule.ts";
import { type TranslatedSegment, translatedParts } from "../translated-parts.ts";

/** Shorter words of the language are rendered in as many ways as there are sentences: 법률, 법. */
const SHORTEST: Readonly<Partial<Record<Category, number>>> = { concept: 5, policy: 3 };

/**
 * A listed Chinese term of the original of which the translation has no rendering, right or wrong; said
 * of the translation as a whole.
 */
export const missingTerm: Rule = (list) => ({
  read: ({ segment }) => translatedParts(segment).flatMap((part) => missingIn(list, part)),
});

function missingIn(list: CheckList, segment: TranslatedSegment): readonly Finding[] {
  const { original, text, around } = segment;
  if (foldKey(text) === "") return [];
  const translation = foldKey(`${text}\n${around?.text ?? ""}`);
  const said = new Set<string>();
  return findTerms(list.finder, original).flatMap(({ start, end, listed }): readonly Finding[] => {
    const terms = listed.filter(({ language }) => language === "zh");
    const entries = terms.flatMap(({ id }) => list.entryOf(id) ?? []);
    const chinese = original.slice(start, end);
    const isWord = entries.every(({ category }) => end - start < (SHORTEST[category] ?? 0));
    if (entries.length === 0 || said.has(chinese) || isWord) return [];
    said.add(chinese);
    if (entries.some((entry) => isRendered(entry, translation))) return [];
    const suggestions = entries.flatMap((entry) => preferredTerm(entry, "ko") ?? []);
    const [suggestion] = suggestions;
    if (suggestion === undefined) return [];
    const whole = { start: 0, end: text.length };
    const params = { chinese, suggestion };
    return [
      finding("missing-term", { segment, text }, whole, {
        params,
        suggestions,
        entries: entries.map(({ id }) => id),
        isReplaceable: false,
      }),
    ];
  });
}

/** Whether a folded translation has any form of an entry, in Korean, English or Chinese. */
function isRendered({ terms }: Entry, translation: string): boolean {
  return [...terms.ko, ...terms.en, ...terms.zh].some(({ term }) => {
    const key = foldKey(term);
    return key !== "" && translation.includes(key);
  });
}
