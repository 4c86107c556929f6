import type { Entry } from "../../src/core/entry.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import {
  type Hit,
  type SearchOptions,
  type SearchResult,
  search,
} from "../../src/search/search.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";

export type Searching = (query: string, options?: SearchOptions) => SearchResult;

/** Search in a list of entries. */
export function searching(entries: readonly Entry[]): Searching {
  const index = makeSearchIndex(makeGlossary(entries));
  return (query, options) => search(index, query, options);
}

export function idsOf({ hits }: SearchResult): readonly string[] {
  return hits.map(({ entry }) => entry.id);
}

/** The parts of the matched form that are shown as matched. */
export function highlightsOf({ matched }: Hit): readonly string[] {
  return matched.ranges.map((range) => matched.text.slice(...range));
}
