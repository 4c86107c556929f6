import type { Entry } from "../../src/core/entry.ts";

/**
 * The naive oracle of `chineseByIndex`: entries by the Chinese terms, in either script, that they say may be written.
 * @returns for each term the entries that have it, those that prefer it first
 */
export function entriesByChinese(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byTerm = new Map<string, Entry[]>();
  for (const status of ["preferred", "admitted"] as const) {
    for (const entry of entries) {
      for (const term of entry.terms.zh) {
        if (term.status !== status) continue;
        const known = byTerm.get(term.term);
        if (known === undefined) byTerm.set(term.term, [entry]);
        else if (!known.includes(entry)) known.push(entry);
      }
    }
  }
  return byTerm;
}
