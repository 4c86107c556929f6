import { type Entry, preferredTerm, termsWithStatus } from "../core/entry.ts";
import type { Language } from "../core/language.ts";
import { lettersOf } from "../text/hangul.ts";
import { editDistance } from "../text/nearest.ts";

/**
 * What to write instead of a form that is not to be written: the admitted term of which it is a slip
 * of one letter (벤처캐피탈 for 벤처캐피털), else the preferred one, else the preferred Korean one.
 * @param isChosen whether a house has chosen the preferred term, and writes no other
 */
export function meantTerm(
  entry: Entry,
  language: Language,
  written: string,
  isChosen: boolean,
): string | null {
  const preferred = preferredTerm(entry, language) ?? preferredTerm(entry, "ko");
  const isSlipOf = (term: string): boolean =>
    Math.abs(term.length - written.length) <= 1 &&
    editDistance(lettersOf(written), lettersOf(term)) === 1;
  if (isChosen || (preferred !== null && isSlipOf(preferred))) return preferred;
  return termsWithStatus(entry, language, "admitted").find(isSlipOf) ?? preferred;
}
