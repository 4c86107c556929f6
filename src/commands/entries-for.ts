import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { search } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";

/** The entry with the id; else those that have exactly this term, whatever its spelling. */
export function entriesFor(glossary: Glossary, index: SearchIndex, term: string): readonly Entry[] {
  const entry = glossary.byId.get(term.trim());
  if (entry !== undefined) return [entry];
  return search(index, term)
    .hits.filter(({ tier }) => tier === "exact")
    .map((hit) => hit.entry);
}
