import { standardFor } from "../chinese-reading.ts";
import { type Finding, finding, type Rule } from "../rule.ts";

/** A name written after its Mandarin sound, with its Chinese beside it, that misses 외래어 표기법. */
export const nonstandardReading: Rule = () => ({
  read: (segment) =>
    segment.pairs.flatMap(({ chinese, listed, name, reading, verdict }): readonly Finding[] => {
      const read = verdict === "misread" ? reading() : undefined;
      if (name === undefined || read === undefined) return [];
      const standard = standardFor(name.text.replace(/\s/g, ""), read);
      return [
        finding("nonstandard-reading", segment, name, {
          params: { chinese: chinese.text, standard },
          suggestions: [standard],
          entries: [...new Set(listed.map(({ id }) => id))],
        }),
      ];
    }),
});
