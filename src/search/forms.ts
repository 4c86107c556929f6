import type { Entry, Term, TermStatus } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { foldAlike, foldKey } from "../text/fold.ts";

/**
 * What a form of an entry is: a term of a language, the pinyin of its Chinese name, a code, or a
 * Korean reading of the Chinese name that is none of its terms.
 */
export const FIELDS = ["zh", "ko", "en", "pinyin", "code", "reading"] as const;
export type Field = Language | "pinyin" | "code" | "reading";

/** One string an entry can be found by. */
export interface Form {
  readonly field: Field;
  readonly text: string;
  readonly status: TermStatus;
}

/** Korean readings of an entry's Chinese name, listed or not; what makes them is none of search's. */
export type Readings = (entry: Entry) => readonly string[];

export const NO_READINGS: Readings = () => [];

/**
 * Every string an entry can be found by, always in the same order.
 * Traditional forms are left out: folding makes them equal to the simplified ones, except where
 * words differ between the scripts. So are readings that the entry lists.
 */
export function formsOf(entry: Entry, readings: Readings = NO_READINGS): readonly Form[] {
  const forms: Form[] = [];
  for (const field of LANGUAGES) addTerms(entry.terms[field], field, forms);
  if (entry.pinyin !== undefined)
    forms.push({ field: "pinyin", text: entry.pinyin, status: "preferred" });
  if (entry.codes !== undefined) {
    for (const code of Object.values(entry.codes))
      forms.push({ field: "code", text: code, status: "preferred" });
  }
  const unlisted = readings(entry);
  if (unlisted.length === 0) return forms;
  const listed = new Set(entry.terms.ko.map(({ term }) => foldKey(term)));
  for (const text of unlisted) {
    if (listed.has(foldKey(text))) continue;
    listed.add(foldKey(text));
    forms.push({ field: "reading", text, status: "admitted" });
  }
  return forms;
}

function addTerms(terms: readonly Term[], field: Language, forms: Form[]): void {
  for (const { term, status, script } of terms) {
    if (script === "Hant" && terms.some((other) => isSimplified(other, term))) continue;
    forms.push({ field, text: term, status });
  }
}

function isSimplified({ term, script }: Term, traditional: string): boolean {
  return script !== "Hant" && foldAlike(term, traditional);
}
