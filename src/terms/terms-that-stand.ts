import { nameKindOf } from "../core/name-kind.ts";
import { KIND, kindOfUnit } from "../text/script-of-unit.ts";
import { termsInContext } from "./context.ts";
import { gapsFit, gapsOf } from "./gaps.ts";
import { keepsTerm, tailAfter } from "./korean-tail.ts";
import { beginsLatin, endsLatin, fitsCase } from "./latin-end.ts";
import { chosenTerms, type ListedForm } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
import { gapsOfTerm, type TermFinder } from "./term-finder.ts";

/**
 * The terms of a form that a stretch of a text is: those that are neither part of a longer word nor
 * torn apart, that are no other word, and of which the Chinese beside them speaks, if there is any.
 */
export function termsThatStand(
  finder: TermFinder,
  text: string,
  form: ListedForm,
  start: number,
  end: number,
): readonly ListedTerm[] {
  if (!hasBoundaries(form.key, text, start, end)) return [];
  const written = text.slice(start, end);
  const tail =
    kindOfUnit(form.key.charCodeAt(form.key.length - 1)) === KIND.hangul
      ? tailAfter(text, end)
      : "";
  const inText = written.length === form.key.length ? undefined : gapsOf(written);
  const standing = form.terms.filter(
    ({ term, category }) =>
      keepsTerm(written, tail, category) &&
      (term === written ||
        (inText === undefined && term.length === form.key.length) ||
        gapsFit(form.key, gapsOfTerm(finder, term), inText ?? gapsOf(written))) &&
      fitsCase(term, written, nameKindOf(category) !== undefined),
  );
  if (standing.length === 0) return [];
  return termsInContext(
    finder,
    text,
    { form, start, end, tail },
    chosenTerms(standing, written.normalize("NFC")),
  );
}

function hasBoundaries(key: string, text: string, start: number, end: number): boolean {
  const first = kindOfUnit(key.charCodeAt(0));
  const last = kindOfUnit(key.charCodeAt(key.length - 1));
  if ((first === KIND.latin || first === KIND.digit) && !beginsLatin(text, start)) return false;
  return !(last === KIND.latin || last === KIND.digit) || endsLatin(text, end);
}
