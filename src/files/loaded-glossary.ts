import type { Glossary } from "../core/glossary.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Numbers } from "./packed-arrays.ts";

/** A glossary and the index to search it by. */
export interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly index: SearchIndex;
  /** What else was kept of just these entries, if anything may have been. */
  readonly kept?: () => Promise<KeptArrays>;
}

/** Arrays that were made of the entries of a list, and what entries are called in them. */
export interface KeptArrays {
  readonly idAt: (entry: number) => string | undefined;
  /** Empty where there is none of that name. */
  readonly array: (name: string) => Numbers;
}
