import { foldPieceAt } from "../text/fold.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";

const SPACE = /\s/u;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
/** Shows nothing, or is a space: counts as what is seen. */
const NO_MARK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const DASH = /[\u2010-\u2015\u2212\u30fb\u00b7\u2027\u2219\u22c5\u318d\uff65\u2022-]/gu;
const QUOTE = /[\u2018\u2019\u201c\u201d"'`\u3008-\u3011\u300a\u300b\uff07\uff02]/gu;
const BRACKET = /[()\uff08\uff09[\]]/;
/** Hangul terms of fewer syllables are not taken apart: 이사 is not in 이 사람. */
const SHORTEST_COMPOUND = 4;
const SHORTEST_PART = 2;
/** Titles of so many units are known even where a line ends after any of them. */
const SHORTEST_TITLE = 6;

/** What stands between the units of a folded text: one string for each pair of neighbours. */
export function gapsOf(text: string): readonly string[] {
  const gaps: string[] = [];
  let gap = "";
  let begun = false;
  for (let at = 0; at < text.length; ) {
    const { key, end } = foldPieceAt(text, at);
    if (key === "") gap += text.slice(at, end);
    else {
      if (begun) gaps.push(gap);
      for (let unit = 1; unit < key.length; unit += 1) gaps.push("");
      gap = "";
      begun = true;
    }
    at = end;
  }
  return gaps;
}

/**
 * Whether a text keeps together what a term does: spaces inside a Korean compound and around digits
 * are free, a line may end wherever a space may stand; other marks must be the term's own.
 * @param key what both fold to
 * @param inTerm, inText as `gapsOf` gives them
 */
export function gapsFit(
  key: string,
  inTerm: readonly string[],
  inText: readonly string[],
): boolean {
  return inText.every((gap, index) => {
    const own = inTerm[index] ?? "";
    return gap === own || (marksFit(own, gap) && spacesFit(key, inTerm, inText, index));
  });
}

function marksFit(inTerm: string, inText: string): boolean {
  if ((inText.match(LINE_BREAK) ?? []).length > 1) return false;
  const [own, marks] = [marksOf(inTerm), marksOf(inText)];
  if (marks === own) return true;
  if (marks === "") return !BRACKET.test(own);
  return /^[-']+$/.test(marks) && inTerm !== "";
}

/** The marks of a gap, alike ones as one: dashes and middle dots as -, quotes as an apostrophe. */
export function marksOf(gap: string): string {
  return gap.replace(NO_MARK, "").replace(DASH, "-").replace(QUOTE, "'").normalize("NFKC");
}

function spacesFit(
  key: string,
  inTerm: readonly string[],
  inText: readonly string[],
  index: number,
): boolean {
  const [own = "", gap = ""] = [inTerm[index], inText[index]];
  const [before, after] = [key.charCodeAt(index), key.charCodeAt(index + 1)].map(kindOfUnit);
  const isLetters = (kind: number | undefined): boolean =>
    kind === KIND.latin || kind === KIND.digit;
  if (SPACE.test(own) === SPACE.test(gap)) return true;
  if (SPACE.test(own)) return !(isLetters(before) && isLetters(after)) || marksOf(gap) !== "";
  if (isLetters(before) && isLetters(after)) return before === after && marksOf(own) === "-";
  if (before !== after) return true;
  const length = key.length;
  if (length >= SHORTEST_TITLE && /[\n\r]/.test(gap)) return true;
  if (length < SHORTEST_COMPOUND) return false;
  if (before !== KIND.hangul) return true;
  const isJoint = (at: number): boolean => {
    if (at < 0 || at >= length - 1) return true;
    return (
      (inTerm[at] ?? "") !== "" ||
      (inText[at] ?? "") !== "" ||
      kindOfUnit(key.charCodeAt(at)) !== kindOfUnit(key.charCodeAt(at + 1))
    );
  };
  const part = (step: 1 | -1): number => {
    let size = 1;
    while (!isJoint(index + step * size)) size += 1;
    return size;
  };
  return part(-1) >= SHORTEST_PART && part(1) >= SHORTEST_PART;
}
