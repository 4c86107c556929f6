import fc from "fast-check";
import type { Entry, Term } from "../../src/core/entry.ts";
import type { Language } from "../../src/core/language.ts";
import { anyEntry } from "./any-entry.ts";

/** Entries of which no two have a term in common: formats without ids tell them apart by terms. */
export const toldApart: fc.Arbitrary<readonly Entry[]> = fc
  .uniqueArray(anyEntry, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((entries) =>
    entries.map((entry, number) => {
      const mark = (terms: readonly Term[]): readonly Term[] =>
        terms.map((term) => ({ ...term, term: `${term.term}·${number}` }));
      const { zh, ko, en } = entry.terms;
      return { ...entry, terms: { zh: mark(zh), ko: mark(ko), en: mark(en) } };
    }),
  );

/** A text as it stands on one line. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, " ").trim();
}

/** Preferred and admitted terms of an entry as a bilingual list has them, on one line each. */
export function listed(entry: Entry, language: Language): readonly string[] {
  const terms = entry.terms[language].filter(
    ({ status, script }) => status !== "deprecated" && script !== "Hant",
  );
  return [...new Set(terms.map(({ term }) => oneLine(term)))].filter((term) => term !== "");
}

/** Terms of which the first is the one to use. */
export function inOrder(language: Language, terms: readonly string[]): readonly Term[] {
  return terms.map((term, index) => ({
    term,
    status: index === 0 ? "preferred" : "admitted",
    ...(language === "zh" ? { script: "Hans" as const } : {}),
  }));
}
