import type { Category } from "../../core/category.ts";
import { type Entry, preferredTerm } from "../../core/entry.ts";
import type { ListedTerm } from "../../terms/occurrence.ts";
import type { CheckList } from "../check-list.ts";
import { type Finding, finding, type Rule } from "../rule.ts";

const READ_BY_SOUND: ReadonlySet<Category> = new Set(["place", "person"]);

/**
 * A rendering that is right and not this house's: the configuration has chosen another for the name,
 * or wants none of its places and persons read in Sino-Korean.
 */
export const houseStyle: Rule = (list) => ({
  read: (segment) =>
    segment.occurrences.flatMap(({ start, end, listed }): readonly Finding[] => {
      const own = listed.map((term) => renderingOf(list, term));
      if (own.some((rendering) => rendering === undefined)) return [];
      const suggestions = [...new Set(own.filter((rendering) => rendering !== undefined))];
      return [
        finding(
          "house-style",
          segment,
          { start, end },
          {
            params: { suggestion: suggestions.join(", ") },
            suggestions,
            entries: listed.map(({ id }) => id),
          },
        ),
      ];
    }),
});

/** What the house writes in place of a term; undefined where it has nothing against it. */
function renderingOf(list: CheckList, { id, language, status, term }: ListedTerm) {
  if (language !== "ko" || status !== "admitted") return undefined;
  const entry = list.entryOf(id);
  const rendering = entry === undefined ? null : preferredTerm(entry, "ko");
  if (entry === undefined || rendering === null) return undefined;
  const isUnwanted =
    list.house.chosen.has(id) || (!list.house.allowsSinoKorean && isSinoKorean(list, entry, term));
  return isUnwanted ? rendering : undefined;
}

function isSinoKorean(list: CheckList, entry: Entry, term: string): boolean {
  if (!READ_BY_SOUND.has(entry.category)) return false;
  const chinese = preferredTerm(entry, "zh");
  return chinese !== null && list.readingOf(chinese)?.hanja === term.replace(/\s/g, "");
}
