import { termsInBrackets } from "./brackets.ts";
import { isHomonym, isKoreanPlace } from "./homonyms.ts";
import { placeUnitOf } from "./korean-tail.ts";
import type { ListedForm } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
import type { TermFinder } from "./term-finder.ts";

/** A form where it stands in a text, with the syllables behind it. */
export interface Place {
  readonly form: ListedForm;
  readonly start: number;
  readonly end: number;
  readonly tail: string;
}

/**
 * The terms that a form can be where it stands. Its Chinese beside it decides; a name that is also a
 * word counts only with its Chinese, its unit or another place beside it; one entry's wrong form that
 * is another's right one is taken as right.
 */
export function contextNames(
  finder: TermFinder,
  text: string,
  { form: { key }, start, end, tail }: Place,
  terms: readonly ListedTerm[],
): readonly ListedTerm[] {
  const beside = termsInBrackets(finder, text, start, end + (placeUnitOf(tail) ?? "").length);
  const ids = new Set(beside.map(({ id }) => id));
  const meant = terms.filter(({ id }) => ids.has(id));
  if (meant.length > 0) return meant;
  const hasUnit = placeUnitOf(tail) !== undefined && !isKoreanPlace(key);
  const names = terms.filter(
    (term) => !isHomonym(key, term) || beside.length > 0 || (term.category === "place" && hasUnit),
  );
  const right = names.filter(({ status }) => status !== "deprecated");
  return right.length > 0 ? right : names;
}
