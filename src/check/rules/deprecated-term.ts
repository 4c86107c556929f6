import { preferredTerm } from "../../core/entry.ts";
import type { ListedTerm } from "../../terms/occurrence.ts";
import type { Stretch } from "../brackets.ts";
import type { CheckList } from "../check-list.ts";
import { isMisread, standardFor } from "../chinese-reading.ts";
import { type Finding, finding, type ReadSegment, type Rule } from "../rule.ts";

/** A rendering that the list says is not to be written. */
export const deprecatedTerm: Rule = (list) => ({
  read: (segment) => {
    const wrong = segment.pairs.flatMap(({ verdict, name }) =>
      verdict === "wrong" && name !== undefined ? [name] : [],
    );
    const isWrongPair = (start: number): boolean =>
      wrong.some((name) => name.start <= start && start < name.end);
    const found = segment.occurrences
      .filter(({ start, listed }) => isDeprecated(listed) && !isWrongPair(start))
      .map(({ start, end, listed }) => said(list, segment, { start, end, text: "" }, listed));
    // A word that the finder takes for part of a longer one is a name for certain beside its Chinese.
    const beside = segment.pairs.flatMap(({ verdict, name, listed }) => {
      if (verdict !== "deprecated" || name === undefined) return [];
      const isFound = segment.occurrences.some(
        ({ start, end }) => start < name.end && name.start < end,
      );
      const own = name.listed.filter(({ id }) => listed.some((term) => term.id === id));
      return isFound ? [] : [said(list, segment, name, own)];
    });
    return [...found, ...beside];
  },
});

function isDeprecated(listed: readonly ListedTerm[]): boolean {
  return listed.every(({ status }) => status === "deprecated");
}

function said(
  list: CheckList,
  segment: ReadSegment,
  stretch: Stretch,
  listed: readonly ListedTerm[],
): Finding {
  const beside = nearestStandard(segment, stretch);
  const suggestions =
    beside !== undefined
      ? [beside]
      : listed.flatMap(({ id, language }) => {
          const entry = list.entryOf(id);
          if (entry === undefined) return [];
          return preferredTerm(entry, language) ?? preferredTerm(entry, "ko") ?? [];
        });
  return finding("deprecated-term", segment, stretch, {
    params: { suggestion: suggestions[0] ?? "" },
    suggestions: [...new Set(suggestions)],
    entries: [...new Set(listed.map(({ id }) => id))],
  });
}

/**
 * What the Chinese beside a name says is to be written, where the name is an attempt at its sound: of a longer
 * name (상하이장지양) the list may have the essential part only.
 */
function nearestStandard({ pairs }: ReadSegment, { start, end }: Stretch): string | undefined {
  const pair = pairs.find(({ name }) => name?.start === start && name.end === end);
  const read = pair?.verdict === "deprecated" ? pair.reading() : undefined;
  const hangul = pair?.name?.text.replace(/\s/g, "") ?? "";
  return read !== undefined && isMisread(hangul, read) ? standardFor(hangul, read) : undefined;
}
