import type { Entry, TermStatus } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { foldKey } from "../text/fold.ts";

/** What a form of an entry is: a term of a language, the pinyin of its Chinese name, or a code. */
export type Field = Language | "pinyin" | "code";

/** One string an entry can be found by. */
export interface Form {
  readonly field: Field;
  readonly text: string;
  readonly status: TermStatus;
}

/**
 * Every string an entry can be found by, always in the same order.
 * Traditional forms are left out: folding makes them equal to the simplified ones, except where
 * words differ between the scripts.
 */
export function formsOf(entry: Entry): readonly Form[] {
  const forms = LANGUAGES.flatMap((field): Form[] => {
    const terms = entry.terms[field];
    const keys = new Set(
      terms.filter(({ script }) => script !== "Hant").map(({ term }) => foldKey(term)),
    );
    return terms
      .filter(({ term, script }) => script !== "Hant" || !keys.has(foldKey(term)))
      .map(({ term, status }) => ({ field, text: term, status }));
  });
  const other = (field: Field, text: string): Form => ({ field, text, status: "preferred" });
  return [
    ...forms,
    ...(entry.pinyin === undefined ? [] : [other("pinyin", entry.pinyin)]),
    ...Object.values(entry.codes ?? {}).map((code) => other("code", code)),
  ];
}
