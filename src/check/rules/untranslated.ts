import { type Entry, preferredTerm } from "../../core/entry.ts";
import { unitTest } from "../../text/unit-test.ts";
import { type Finding, finding, type Rule } from "../rule.ts";

const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/gu;
const HAN_ALL = /\p{Script=Han}/gu;
const isOpening = unitTest(/[([\uff08\uff3b\u3014]/u);
const BRACKET_BEFORE = /[([\uff08\uff3b\u3014][^)\]\uff09\uff3d\u3015\n]*$/u;
const BRACKET_AFTER = /^["'\u2019\u201d\u300b\u3009]?\s?[([\uff08\uff3b\u3014]/u;
/** Characters joined by these are Chinese text or quoted, not a word in Korean text. */
const CHINESE_JOINT =
  /[\u3001\u3002\u300a\u300b\u300c-\u300f\uff0c\uff1a:\u00b7"'\u2018\u2019\u201c\u201d]/u;
/** A Korean line has many times as many syllables as characters left in Chinese. */
const KOREAN_SHARE = 3;
const SHORTEST = 2;
const NONE: readonly Finding[] = [];

/**
 * A listed Chinese term that stands alone in a Korean sentence: in no bracket, beside no bracket, and
 * with none of its renderings on the line.
 */
export const untranslated: Rule = (list) => ({
  read: (segment) =>
    segment.occurrences.flatMap(({ start, end, listed }): readonly Finding[] => {
      if (!listed.some(({ language }) => language === "zh")) return NONE;
      const terms = listed.filter(({ language }) => language === "zh");
      if (end - start < SHORTEST || !standsAlone(segment.text, start, end)) {
        return [];
      }
      const line = lineAround(segment.text, start, end);
      if (!isKorean(line)) return [];
      const ids = [...new Set(terms.map(({ id }) => id))];
      const entries = ids.flatMap((id) => list.entryOf(id) ?? []);
      if (entries.some((entry) => isGlossed(entry, line))) return [];
      const suggestions = entries.flatMap((entry) => preferredTerm(entry, "ko") ?? []);
      const [suggestion] = suggestions;
      if (suggestion === undefined) return [];
      return [
        finding(
          "untranslated",
          segment,
          { start, end },
          { params: { suggestion }, suggestions, entries: ids },
        ),
      ];
    }),
});

function standsAlone(text: string, start: number, end: number): boolean {
  // Where most Chinese stands in Korean text.
  if (isOpening(text.charCodeAt(start - 1)) || isOpening(text.charCodeAt(end))) return false;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if ([before, after].some((character) => HAN.test(character) || CHINESE_JOINT.test(character))) {
    return false;
  }
  const left = text.slice(Math.max(0, start - 120), start);
  if (/\p{Script=Han}\s$/u.test(left) || /^\s\p{Script=Han}/u.test(text.slice(end, end + 2)))
    return false;
  // After a label a term is quoted, not used: 원어: 双聘.
  if (/[:\uff1a]\s*$/u.test(left)) return false;
  return !BRACKET_BEFORE.test(left) && !BRACKET_AFTER.test(text.slice(end, end + 3));
}

/** Whether a line has the term's Korean or English too: 선전 深圳, in a table. */
function isGlossed({ terms }: Entry, line: string): boolean {
  return [...terms.ko, ...terms.en].some(({ term }) => line.includes(term));
}

function isKorean(line: string): boolean {
  const hangul = line.match(HANGUL)?.length ?? 0;
  const han = line.match(HAN_ALL)?.length ?? 0;
  return hangul >= han * KOREAN_SHARE;
}

function lineAround(text: string, start: number, end: number): string {
  const next = text.indexOf("\n", end);
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, next < 0 ? text.length : next);
}
