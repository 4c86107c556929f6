import type { ListedTerm } from "../../terms/occurrence.ts";
import type { Stretch } from "../brackets.ts";
import type { CheckList } from "../check-list.ts";
import { isMisread, standardFor } from "../chinese-reading.ts";
import type { JudgedPair } from "../judge-pair.ts";
import { meantTerm } from "../meant-term.ts";
import { once } from "../once.ts";
import { type Finding, finding, type ReadSegment, type Rule } from "../rule.ts";
import { stretchIndex } from "../stretch-index.ts";

/** A rendering that the list says is not to be written. */
export const deprecatedTerm: Rule = (list) => ({
  read: (segment) => {
    const isInWrongPair = once(() =>
      stretchIndex(
        segment.pairs.flatMap(({ verdict, name }) =>
          verdict === "wrong" && name !== undefined ? [name] : [],
        ),
      ),
    );
    const pairs = once(
      () => new Map(segment.pairs.toReversed().map((pair) => [placeOf(pair.name), pair])),
    );
    const found = segment.occurrences
      .filter(({ start, listed }) => isDeprecated(listed) && !isInWrongPair()(start, start + 1))
      .map(({ start, end, listed }) =>
        said(list, segment, { start, end }, pairs().get(placeOf({ start, end })), listed),
      );
    // A word that the finder takes for part of a longer one is a name for certain beside its Chinese.
    const isFound = once(() => stretchIndex(segment.occurrences));
    const beside = segment.pairs.flatMap((pair) => {
      const { verdict, name, listed } = pair;
      if (verdict !== "deprecated" || name === undefined) return [];
      if (isFound()(name.start, name.end)) return [];
      const own = name.listed.filter(({ id }) => listed.some((term) => term.id === id));
      return [said(list, segment, name, pairs().get(placeOf(name)), own)];
    });
    return [...found, ...beside];
  },
});

/** What two stretches at one place have in common. */
function placeOf(stretch: Pick<Stretch, "start" | "end"> | undefined): string {
  return stretch === undefined ? "" : `${stretch.start}-${stretch.end}`;
}

function isDeprecated(listed: readonly ListedTerm[]): boolean {
  return listed.every(({ status }) => status === "deprecated");
}

function said(
  list: CheckList,
  segment: ReadSegment,
  stretch: Pick<Stretch, "start" | "end">,
  pair: JudgedPair | undefined,
  listed: readonly ListedTerm[],
): Finding {
  const beside = nearestStandard(pair);
  const suggestions =
    beside !== undefined
      ? [beside]
      : listed.flatMap(({ id, language, term }) => {
          const entry = list.entryOf(id);
          const isChosen = list.house.chosen.has(id);
          return entry === undefined ? [] : (meantTerm(entry, language, term, isChosen) ?? []);
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
function nearestStandard(pair: JudgedPair | undefined): string | undefined {
  const read = pair?.verdict === "deprecated" ? pair.reading() : undefined;
  const hangul = pair?.name?.text.replace(/\s/g, "") ?? "";
  return read !== undefined && isMisread(hangul, read) ? standardFor(hangul, read) : undefined;
}
