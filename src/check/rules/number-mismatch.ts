import { compareNumbers } from "../../numbers/compare-numbers.ts";
import { findTerms } from "../../terms/find-terms.ts";
import { finding, type Rule } from "../rule.ts";
import { translatedParts } from "../translated-parts.ts";

const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;

/**
 * A number, year, percentage or amount of a Chinese original that its Korean translation gives as
 * another. Numbers in listed names are left to the list.
 */
export const numberMismatch: Rule = (list) => ({
  read: ({ segment }) =>
    translatedParts(segment).flatMap((part) => {
      const { text, original, originalLanguage, around } = part;
      const isChinese = HAN.test(original) && !HANGUL.test(original);
      if (!isChinese || !HANGUL.test(text) || (originalLanguage ?? "zh") !== "zh") return [];
      const mismatches = compareNumbers(
        { text: original, names: () => findTerms(list.finder, original), around: around?.original },
        { text, names: () => findTerms(list.finder, text), around: around?.text },
      );
      return mismatches.map(({ original: { start, end }, translation }) =>
        finding("number-mismatch", { segment: part, text }, translation, {
          params: { original: original.slice(start, end) },
        }),
      );
    }),
});
