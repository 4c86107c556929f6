import { particleChain } from "../text/particle-chain.ts";
import { termsInBrackets } from "./brackets.ts";
import { hasCompanyWord, isAcrossWords, isHomonym, isKoreanPlace } from "./homonyms.ts";
import { levelOfUnit, placeUnitOf } from "./korean-tail.ts";
import type { ListedForm } from "./listed-forms.ts";
import { hasNamesBeside } from "./neighbours.ts";
import type { ListedTerm } from "./occurrence.ts";
import type { TermFinder } from "./term-finder.ts";

/** A form where it stands in a text, with the syllables behind it. */
export interface Standing {
  readonly form: ListedForm;
  readonly start: number;
  readonly end: number;
  readonly tail: string;
}

/** What a particle may stand behind without being a word of its own: “…”이란. */
const NOUN_BEFORE = /[\p{L}\p{N}\u2019\u201d'")\u300b\u3009\]]$/u;

/**
 * The terms that a form can be where it stands. Its Chinese beside it decides; a name that is also a
 * word counts only with its Chinese, its unit or another name beside it; 吉林's province and city are
 * told apart by their units; one entry's wrong form that is another's right one is taken as right.
 */
export function termsInContext(
  finder: TermFinder,
  text: string,
  { form: { key }, start, end, tail }: Standing,
  terms: readonly ListedTerm[],
): readonly ListedTerm[] {
  const unit = placeUnitOf(tail);
  const beside = termsInBrackets(finder, text, start, end + (unit ?? "").length);
  const meant = terms.filter(({ id }) => beside.some((other) => other.id === id));
  if (meant.length > 0) return meant;
  if (isAcrossWords(key, text, start, end) || isParticle(key, text, start)) return [];
  const hasChinese = beside.some(({ language }) => language === "zh");
  const counts = (term: ListedTerm): boolean => {
    if (!isHomonym(key, term) || hasChinese) return true;
    if (key.length === 1) return false;
    if (unit !== undefined && term.category === "place" && !isKoreanPlace(key)) return true;
    if (term.category === "company" && hasCompanyWord(text, end)) return true;
    return hasNamesBeside(finder, text, start, end, term);
  };
  const names = withUnit(terms.filter(counts), unit);
  const right = names.filter(({ status }) => status !== "deprecated");
  return right.length > 0 ? right : names;
}

function isParticle(key: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  return NOUN_BEFORE.test(before) && particleChain(before, key) !== "none";
}

/** Codes of provinces and their like end in four zeros, those of cities in two (GB/T 2260). */
function withUnit(terms: readonly ListedTerm[], unit: string | undefined): readonly ListedTerm[] {
  const level = unit === undefined ? undefined : levelOfUnit(unit);
  const fitting = terms.filter(
    ({ division }) => level !== undefined && division !== undefined && level.test(division),
  );
  return fitting.length > 0 ? fitting : terms;
}
