import type { EntriesByChinese } from "../core/entries-by-chinese.ts";
import type { Entry, TermStatus } from "../core/entry.ts";
import { search } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";

/** More entries than one Chinese name has, with those it is a part of and rank before them. */
const MOST = 50;

/**
 * What `entriesByChinese` makes of a list, asked of its index: no entry is decoded that does not answer,
 * so that nothing waits for a large list to be read through.
 */
export function chineseByIndex(index: SearchIndex): EntriesByChinese {
  return {
    get: (chinese) => {
      const phrase = `"${chinese.replaceAll('"', " ")}"`;
      const near = search(index, phrase, { limit: MOST }).hits.map(({ entry }) => entry);
      const having = (status: TermStatus): readonly Entry[] =>
        near.filter(({ terms }) =>
          terms.zh.some((term) => term.term === chinese && term.status === status),
        );
      const found = new Set([...having("preferred"), ...having("admitted")]);
      return found.size === 0 ? undefined : [...found];
    },
  };
}
