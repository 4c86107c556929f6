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

/** Ways of writing terms that are remembered: far more than a text of one subject has. */
const MOST_REMEMBERED = 50_000;

/**
 * The terms that a stretch of a text is, which folds to one of the list: those that are neither part of a longer word nor
 * torn apart, that are no other word, and of which the Chinese beside them speaks, if there is any.
 * @param number of the form in `finder.forms`
 */
export function termsThatStand(
  finder: TermFinder,
  text: string,
  number: number,
  start: number,
  end: number,
): readonly ListedTerm[] {
  const form = finder.forms[number];
  if (form === undefined) return [];
  const { key } = form;
  const last = kindOfUnit(key.charCodeAt(key.length - 1));
  if (!hasBoundaries(kindOfUnit(key.charCodeAt(0)), last, text, start, end)) return [];
  const tail = last === KIND.hangul ? tailAfter(text, end) : "";
  const { listed, isPlain } = remembered(finder, number, form, text, start, end, tail);
  if (listed.length === 0 || (isPlain && !hasBracketBeside(text, start, end))) return listed;
  return termsInContext(finder, text, { key, start, end, tail }, listed);
}

function remembered(
  { asFolded, written: known }: TermFinder,
  number: number,
  form: ListedForm,
  text: string,
  start: number,
  end: number,
  tail: string,
): WrittenTerms {
  // Most terms stand as they are folded: then no string need be made to look them up by.
  const isAsFolded = text.startsWith(form.key, start) && end - start === form.key.length;
  const isBare = isAsFolded && tail === "";
  const way = isBare ? "" : `${tail}|${text.slice(start, end)}`;
  const found = isBare ? asFolded[number] : known.get(way);
  if (found !== undefined) return found;
  const listed = writtenTerms(form, text.slice(start, end), tail);
  const made = { listed, isPlain: !needsContext(form.key, tail, listed) };
  if (known.size >= MOST_REMEMBERED) known.clear();
  if (isBare) asFolded[number] = made;
  else known.set(way, made);
  return made;
}

function writtenTerms(form: ListedForm, written: string, tail: string): readonly ListedTerm[] {
  const gaps = gapsOf(written);
  const standing = form.terms.filter(
    ({ term, category }) =>
      keepsTerm(written, tail, category) &&
      (term === written || gapsFit(form.key, gapsOf(term), gaps)) &&
      fitsCase(term, written, nameKindOf(category) !== undefined),
  );
  return chosenTerms(standing, written.normalize("NFC"));
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
