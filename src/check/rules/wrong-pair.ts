import { preferredTerm } from "../../core/entry.ts";
import type { CheckList } from "../check-list.ts";
import type { JudgedPair } from "../judge-pair.ts";
import { type Finding, finding, type ReadSegment, type Rule } from "../rule.ts";

/** The Korean or English name and the Chinese in the bracket belong to different entries. */
export const wrongPair: Rule = (list) => ({
  read: (segment) => segment.pairs.flatMap((pair) => wrongPairIn(list, segment, pair)),
});

function wrongPairIn(
  list: CheckList,
  segment: ReadSegment,
  { chinese, listed, name, verdict }: JudgedPair,
): readonly Finding[] {
  if (verdict !== "wrong" || name === undefined) return [];
  const ours = idsOf(listed);
  const theirs = idsOf(name.listed.filter(({ status }) => status !== "deprecated")).filter(
    (id) => !ours.includes(id),
  );
  const [entry] = theirs.map(list.entryOf);
  const other = entry === undefined ? null : preferredTerm(entry, "zh");
  const suggestions = ours.flatMap((id) => {
    const own = list.entryOf(id);
    return (own && (preferredTerm(own, name.language) ?? preferredTerm(own, "ko"))) ?? [];
  });
  return [
    finding("wrong-pair", segment, name, {
      params: { chinese: chinese.text, other: other ?? "" },
      suggestions: [...new Set(suggestions)],
      entries: [...ours, ...theirs],
    }),
  ];
}

function idsOf(terms: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(terms.map(({ id }) => id))];
}
