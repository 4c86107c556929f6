import { type Finding, finding, type Rule } from "../rule.ts";

/** A name with its Chinese beside it that the list does not have: material for `malmoi harvest`. */
export const unknownPair: Rule = () => ({
  read: (segment) =>
    segment.pairs.flatMap(({ chinese, name, verdict }): readonly Finding[] => {
      // Single characters are glosses: 반(反).
      if (verdict !== "unknown" || name === undefined || [...chinese.text].length < 2) return [];
      return [finding("unknown-pair", segment, name, { params: { chinese: chinese.text } })];
    }),
});
