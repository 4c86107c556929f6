import type { EntriesByChinese } from "../core/entries-by-chinese.ts";
import type { Entry } from "../core/entry.ts";
import { search } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";

/** More entries than one Chinese name has, with those it is a part of and rank before them. */
const MOST = 50;

/**
 * Entries by the Chinese terms, in either script, that they say may be written, as an index finds them:
 * no entry is decoded that does not answer, so that nothing waits for a large list to be read through.
 * @returns of those that prefer a term, and then of those that admit it, the order is the list's
 */
export function chineseByIndex(index: SearchIndex): EntriesByChinese {
  return {
    get: (chinese) => {
      const phrase = `"${chinese.replaceAll('"', " ")}"`;
      const { hits } = search(index, phrase, { limit: MOST });
      const near = inOrder(
        hits.map(({ entry }) => entry),
        index,
      );
      const having = (status: "preferred" | "admitted"): readonly Entry[] =>
        near.filter(({ terms }) =>
          terms.zh.some((term) => term.term === chinese && term.status === status),
        );
      const found = new Set([...having("preferred"), ...having("admitted")]);
      return found.size === 0 ? undefined : [...found];
    },
  };
}

/** Entries in the order of the list: layer by layer, in each by number. */
function inOrder(entries: readonly Entry[], { segments }: SearchIndex): readonly Entry[] {
  return segments.flatMap(({ numberOf, replaced }) =>
    entries
      .flatMap((entry) => {
        const at = numberOf(entry.id);
        return at === undefined || replaced.has(at) ? [] : [{ entry, at }];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry),
  );
}
