import { formOf, simplifiedForm } from "../character-form.ts";
import { type Finding, finding, type Rule } from "../rule.ts";

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** A traditional, Japanese or Korean character among simplified ones: 台湾電力, 常州県. */
export const chineseForm: Rule = () => ({
  read: (segment) =>
    [...segment.text.matchAll(HAN_RUN)].flatMap((match): readonly Finding[] => {
      const characters = [...match[0]];
      const forms = characters.map(formOf);
      const foreign = characters.filter((_, index) => {
        const form = forms[index];
        return form !== undefined && form !== "simplified";
      });
      if (foreign.length === 0 || !forms.includes("simplified")) return [];
      const isListed = segment.occurrences.some(
        ({ start, end, listed }) =>
          start <= match.index &&
          end >= match.index + match[0].length &&
          listed.some(({ term }) => term.includes(match[0])),
      );
      if (isListed) return [];
      const suggestion = simplifiedForm(match[0]);
      const stretch = { start: match.index, end: match.index + match[0].length };
      const said = { params: { found: foreign.join(" "), suggestion }, suggestions: [suggestion] };
      return [finding("chinese-form", segment, stretch, said)];
    }),
});
