import { particleChain } from "../text/particle-chain.ts";
import { termsInBrackets } from "./brackets.ts";
import { hasCompanyWord, isAcrossWords, isHomonym, isKoreanPlace, isShort } from "./homonyms.ts";
import { levelOfUnit, placeUnitOf } from "./korean-tail.ts";
import { hasNamesBeside } from "./neighbours.ts";
import type { ListedTerm } from "./occurrence.ts";
import type { TermFinder } from "./term-finder.ts";

/** A form where it stands in a text, with the syllables behind it. */
export interface Standing {
  /** What it folds to. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly tail: string;
}

/** What a particle may stand behind without being a word of its own: “…”이란. */
const NOUN_BEFORE = /[\p{L}\p{N}\u2019\u201d'")\u300b\u3009\]]$/u;

/**
 * The terms that a form with a tail can be where no bracket stands beside it.
 * @returns undefined where the words around it can change that
 */
export function termsWithoutBracket(
  key: string,
  tail: string,
  terms: readonly ListedTerm[],
): readonly ListedTerm[] | undefined {
  if (terms.length === 0) return terms;
  // So short a name counts only beside its Chinese.
  if (key.length === 1) return [];
  if (terms.some((term) => isHomonym(key, term)) || isShort(key)) return undefined;
  if (particleChain("", key) !== "none") return undefined;
  return rightOnes(withUnit(terms, placeUnitOf(tail)));
}

/**
 * The terms that a form can be where it stands. Its Chinese beside it decides; a name that is also a
 * word counts only with its Chinese, its unit or another name beside it; 吉林's province and city are
 * told apart by their units; one entry's wrong form that is another's right one is taken as right.
 */
export function termsInContext(
  finder: TermFinder,
  text: string,
  { key, start, end, tail }: Standing,
  terms: readonly ListedTerm[],
): readonly ListedTerm[] {
  const unit = placeUnitOf(tail);
  const beside = termsInBrackets(finder, text, start, end + (unit ?? "").length);
  const meant = those(terms, ({ id, language }) =>
    beside.some((other) => other.id === id && other.language !== language),
  );
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
  return rightOnes(withUnit(those(terms, counts), unit));
}

/** One entry's wrong form that is another's right one is taken as right. */
function rightOnes(terms: readonly ListedTerm[]): readonly ListedTerm[] {
  const right = those(terms, ({ status }) => status !== "deprecated");
  return right.length > 0 ? right : terms;
}

/** Those terms for which something holds: where it holds for all, the same list. */
function those(
  terms: readonly ListedTerm[],
  holds: (term: ListedTerm) => boolean,
): readonly ListedTerm[] {
  return terms.every(holds) ? terms : terms.filter(holds);
}

function isParticle(key: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  return NOUN_BEFORE.test(before) && particleChain(before, key) !== "none";
}

/** Codes of provinces and their like end in four zeros, those of cities in two (GB/T 2260). */
function withUnit(terms: readonly ListedTerm[], unit: string | undefined): readonly ListedTerm[] {
  const level = unit === undefined ? undefined : levelOfUnit(unit);
  const fitting = those(
    terms,
    ({ division }) => level !== undefined && division !== undefined && level.test(division),
  );
  return fitting.length > 0 ? fitting : terms;
}
