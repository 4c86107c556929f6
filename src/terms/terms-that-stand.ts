import { nameKindOf } from "../core/name-kind.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { hasBracketBeside } from "./brackets.ts";
import { needsContext, termsInContext } from "./context.ts";
import { gapsFit, gapsOf } from "./gaps.ts";
import { keepsTerm, tailAfter } from "./korean-tail.ts";
import { beginsLatin, endsLatin, fitsCase } from "./latin-end.ts";
import { chosenTerms, type ListedForm } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
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

/** Ways of writing terms that are remembered: far more than a text of one subject has. */
const MOST_REMEMBERED = 50_000;

/**
 * The terms that a stretch of a text is: those that are neither part of a longer word nor torn apart,
 * that are no other word, and of which the Chinese beside them speaks, if there is any.
 * @param number of the form in `finder.forms`
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
  const { known, forms } = finder;
  const isBare = stretch.isAsFolded && tail === "";
  const bare = isBare ? known.asFolded[number] : undefined;
  if (bare !== undefined && known.plain[number] === 1 && !hasBracketBeside(text, start, end)) {
    return bare;
  }
  const form = forms[number];
  if (form === undefined) return [];
  const written = text.slice(start, end);
  const { listed, isPlain } = isBare
    ? bareTerms(finder, number, form, written)
    : otherTerms(finder, form, written, tail);
  if (listed.length === 0 || (isPlain && !hasBracketBeside(text, start, end))) return listed;
  return termsInContext(finder, text, { key: form.key, start, end, tail }, listed);
}

function bareTerms(
  { known: { asFolded, plain } }: TermFinder,
  number: number,
  form: ListedForm,
  written: string,
): WrittenTerms {
  const known = asFolded[number];
  if (known !== undefined) return { listed: known, isPlain: plain[number] === 1 };
  const made = writtenTerms(form, written, "");
  asFolded[number] = made.listed;
  plain[number] = made.isPlain ? 1 : 0;
  return made;
}

function otherTerms(
  { known: { otherwise } }: TermFinder,
  form: ListedForm,
  written: string,
  tail: string,
): WrittenTerms {
  const way = `${tail}|${written}`;
  const known = otherwise.get(way);
  if (known !== undefined) return known;
  const made = writtenTerms(form, written, tail);
  if (otherwise.size >= MOST_REMEMBERED) otherwise.clear();
  otherwise.set(way, made);
  return made;
}

function writtenTerms(form: ListedForm, written: string, tail: string): WrittenTerms {
  const gaps = gapsOf(written);
  const standing = form.terms.filter(
    ({ term, category }) =>
      keepsTerm(written, tail, category) &&
      (term === written || gapsFit(form.key, gapsOf(term), gaps)) &&
      fitsCase(term, written, nameKindOf(category) !== undefined),
  );
  const listed = chosenTerms(standing, written.normalize("NFC"));
  return { listed, isPlain: !needsContext(form.key, tail, listed) };
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
