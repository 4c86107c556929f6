import { preferredTerm } from "../../core/entry.ts";
import { nameKindOf } from "../../core/name-kind.ts";
import { type Finding, finding, type Rule } from "../rule.ts";

/** A name that stands in a document for the first time without its Chinese: 자싱 for 자싱(嘉兴). */
export const firstMention: Rule = (list) => {
  let seen = new Set<string>();
  return {
    begin: () => {
      seen = new Set();
    },
    read: (segment) => {
      const paired = new Set(
        segment.pairs.flatMap(({ name }) => (name === undefined ? [] : [name.end])),
      );
      return segment.occurrences.flatMap(({ start, end, listed }): readonly Finding[] => {
        const [term] = listed;
        if (term === undefined || listed.every(({ id }) => seen.has(id))) return [];
        for (const { id } of listed) seen.add(id);
        const isName = term.language === "ko" && nameKindOf(term.category) !== undefined;
        const entry = list.entryOf(term.id);
        const chinese = entry === undefined ? null : preferredTerm(entry, "zh");
        const isPaired = [...paired].some((at) => at >= end && at - end <= 2);
        if (!isName || chinese === null || isPaired || listed.some(({ id }) => id !== term.id))
          return [];
        const suggestion = `${segment.text.slice(start, end)}(${chinese})`;
        const said = { params: { suggestion }, suggestions: [suggestion], entries: [term.id] };
        return [finding("first-mention", segment, { start, end }, said)];
      });
    },
  };
};
