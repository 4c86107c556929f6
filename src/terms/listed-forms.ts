import { type Entry, TERM_STATUSES } from "../core/entry.ts";
import { LANGUAGES } from "../core/language.ts";
import { foldKey } from "../text/fold.ts";
import type { ListedTerm } from "./occurrence.ts";

/** What terms that fold alike have in common, and the terms. */
export interface ListedForm {
  /** As `foldKey` gives it, never empty. */
  readonly key: string;
  readonly terms: readonly ListedTerm[];
}

/**
 * All terms of entries by what they fold to. Spellings of one entry that fold alike (중국제조2025, 중국제조
 * 2025) are all kept: which of them a text has decides its status.
 */
export function listedForms(entries: readonly Entry[]): readonly ListedForm[] {
  const byKey = new Map<string, ListedTerm[]>();
  for (const { id, category, terms, codes } of entries) {
    const code = codes?.["gb2260"];
    const division = code === undefined ? {} : { division: code };
    for (const language of LANGUAGES) {
      for (const { term, status } of terms[language]) {
        const key = foldKey(term);
        if (key === "") continue;
        const listed = { id, category, language, term, status, ...division };
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [listed]);
        else known.push(listed);
      }
    }
  }
  return [...byKey].map(([key, terms]) => ({ key, terms }));
}

/**
 * Of each entry and language the term that a text has.
 * @param written what stands there, in NFC: an equal term counts before its better spellings
 */
export function chosenTerms(terms: readonly ListedTerm[], written: string): readonly ListedTerm[] {
  const chosen = new Map<string, ListedTerm>();
  for (const term of terms) {
    const owner = `${term.language} ${term.id}`;
    const known = chosen.get(owner);
    if (known === undefined || rankOf(term, written) < rankOf(known, written)) {
      chosen.set(owner, term);
    }
  }
  return [...chosen.values()];
}

function rankOf({ term, status }: ListedTerm, written: string): number {
  return term === written ? -1 : TERM_STATUSES.indexOf(status);
}
