import type { Glossary } from "../core/glossary.ts";
import type { SearchIndex } from "../search/search-index.ts";

/** A glossary and the index to search it by. */
export interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly index: SearchIndex;
}
