import { CATEGORIES } from "../core/category.ts";
import { nameKindOf } from "../core/name-kind.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { hasBracketBeside } from "./brackets.ts";
import { termsInContext, termsWithoutBracket } from "./context.ts";
import { gapsFit, gapsOf } from "./gaps.ts";
import { keepsTerm, placeUnitOf, tailAfter } from "./korean-tail.ts";
import { beginsLatin, endsLatin, fitsCase } from "./latin-end.ts";
import { chosenTerms, type ListedForm } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
import { VERDICT, type Verdict, verdictOf } from "./tail-verdicts.ts";
import type { TermFinder } from "./term-finder.ts";
import { type WrittenTerms, wayOfWriting } from "./ways-of-writing.ts";

/** A stretch of a text that folds to a form of the list. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Units of what it folds to. */
  readonly size: number;
  /** First and last of them. */
  readonly first: number;
  readonly last: number;
  /** Whether it is written just as it folds. */
  readonly isAsFolded: boolean;
}

/** Syllables of a term that decide what may be attached to it. */
const LONGEST_END = 4;
const NONE: readonly ListedTerm[] = [];

/**
 * The terms that a stretch of a text is: those that are neither part of a longer word nor torn apart,
 * that are no other word, and of which the Chinese beside them speaks, if there is any.
 * @param number of the form
 */
export function termsThatStand(
  finder: TermFinder,
  text: string,
  number: number,
  stretch: Stretch,
): readonly ListedTerm[] {
  const { start, end } = stretch;
  const last = kindOfUnit(stretch.last);
  if (!hasBoundaries(kindOfUnit(stretch.first), last, text, start, end)) return NONE;
  const tail = last === KIND.hangul ? tailAfter(text, end) : "";
  if (stretch.size === 1 && !isBracketed(text, stretch, tail)) return NONE;
  const { asFolded, plain } = finder.known;
  if (stretch.isAsFolded) {
    if (asFolded[number] === undefined) rememberBare(finder, number);
    const verdict = tail === "" ? VERDICT.yes : verdictOnTail(finder, number, text, stretch, tail);
    const isPlain = plain[number] === 1;
    if (verdict === VERDICT.no && (isPlain || end - start <= LONGEST_END)) return NONE;
    if (verdict === VERDICT.yes && isPlain && !hasBracketBeside(text, start, end)) {
      return asFolded[number] ?? NONE;
    }
  }
  const form = finder.forms.at(number);
  if (form === undefined) return NONE;
  const { ways } = finder.known;
  const { listed, unbracketed, unit } = wayOfWriting(ways, number, text, stretch, tail, (written) =>
    writtenTerms(form, written, tail),
  );
  if (unbracketed !== undefined && !hasBracketBeside(text, start, end + unit)) return unbracketed;
  return termsInContext(finder, text, { key: form.key, start, end, tail }, listed);
}

/** Whether a bracket stands beside a name or behind its tail: so short a name counts only there. */
function isBracketed(text: string, { start, end }: Stretch, tail: string): boolean {
  return hasBracketBeside(text, start, end) || hasBracketBeside(text, start, end + tail.length);
}

/** What most terms of most texts are asked: whether they stand alone, and with nothing special about them. */
function rememberBare(finder: TermFinder, number: number): void {
  const form = finder.forms.at(number);
  if (form === undefined) return;
  const { listed, unbracketed } = writtenTerms(form, form.key, "");
  finder.known.asFolded[number] = listed;
  finder.known.plain[number] = unbracketed === listed ? 1 : 0;
}

function verdictOnTail(
  { known: { tails, categories } }: TermFinder,
  number: number,
  text: string,
  { start, end }: Stretch,
  tail: string,
): Verdict {
  const last = text.slice(Math.max(start, end - LONGEST_END), end);
  return verdictOf(tails, last, tail, categories[number] ?? CATEGORIES.length);
}

function writtenTerms(form: ListedForm, written: string, tail: string): WrittenTerms {
  const gaps = gapsOf(written);
  const standing = form.terms.filter(({ term, category }) => {
    const isName = nameKindOf(category) !== undefined;
    return (
      keepsTerm(written, tail, category) &&
      (term === written || gapsFit(form.key, gapsOf(term), gaps, isName ? "name" : "word")) &&
      fitsCase(term, written, isName)
    );
  });
  const listed = chosenTerms(standing, written.normalize("NFC"));
  return {
    written,
    tail,
    listed,
    unbracketed: termsWithoutBracket(form.key, tail, listed),
    unit: placeUnitOf(tail)?.length ?? 0,
  };
}

function hasBoundaries(
  first: number,
  last: number,
  text: string,
  start: number,
  end: number,
): boolean {
  if ((first === KIND.latin || first === KIND.digit) && !beginsLatin(text, start)) return false;
  return !(last === KIND.latin || last === KIND.digit) || endsLatin(text, end);
}
