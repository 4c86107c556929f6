import { CATEGORIES } from "../core/category.ts";
import { nameKindOf } from "../core/name-kind.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { hasBracketBeside } from "./brackets.ts";
import { needsContext, termsInContext } from "./context.ts";
import { gapsFit, gapsOf } from "./gaps.ts";
import { keepsTerm, tailAfter } from "./korean-tail.ts";
import { beginsLatin, endsLatin, fitsCase } from "./latin-end.ts";
import { chosenTerms, type ListedForm } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
import { VERDICT, type Verdict, verdictOf } from "./tail-verdicts.ts";
import type { TermFinder, WrittenTerms } from "./term-finder.ts";

/** A stretch of a text that folds to a form of the list. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** First and last unit of what it folds to. */
  readonly first: number;
  readonly last: number;
  /** Whether it is written just as it folds. */
  readonly isAsFolded: boolean;
}

/** Syllables of a term that decide what may be attached to it. */
const LONGEST_END = 4;
/** Ways of writing terms that are remembered: far more than a text of one subject has. */
const MOST_REMEMBERED = 50_000;

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
  if (!hasBoundaries(kindOfUnit(stretch.first), last, text, start, end)) return [];
  const tail = last === KIND.hangul ? tailAfter(text, end) : "";
  const { asFolded, plain } = finder.known;
  if (stretch.isAsFolded && asFolded[number] === undefined) rememberBare(finder, number);
  if (stretch.isAsFolded && plain[number] === 1 && !hasBracketBeside(text, start, end)) {
    const verdict = tail === "" ? VERDICT.yes : verdictOnTail(finder, number, text, stretch, tail);
    if (verdict === VERDICT.yes) return asFolded[number] ?? [];
    if (verdict === VERDICT.no) return [];
  }
  const form = finder.forms.at(number);
  if (form === undefined) return [];
  const { listed, isPlain } = writtenTerms(finder, form, text.slice(start, end), tail);
  if (listed.length === 0 || (isPlain && !hasBracketBeside(text, start, end))) return listed;
  return termsInContext(finder, text, { key: form.key, start, end, tail }, listed);
}

/** What most terms of most texts are asked: whether they stand alone, and with nothing special about them. */
function rememberBare(finder: TermFinder, number: number): void {
  const form = finder.forms.at(number);
  if (form === undefined) return;
  const { listed, isPlain } = writtenTerms(finder, form, form.key, "");
  finder.known.asFolded[number] = listed;
  finder.known.plain[number] = isPlain ? 1 : 0;
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

function writtenTerms(
  { known: { otherwise } }: TermFinder,
  form: ListedForm,
  written: string,
  tail: string,
): WrittenTerms {
  const way = `${tail}|${written}`;
  const known = otherwise.get(way);
  if (known !== undefined) return known;
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
  const made = { listed, isPlain: !needsContext(form.key, tail, listed) };
  if (otherwise.size >= MOST_REMEMBERED) otherwise.clear();
  otherwise.set(way, made);
  return made;
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
