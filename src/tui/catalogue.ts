import { CATEGORIES, type Category } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import { type Hit, search } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { width } from "../text/width.ts";

/** One row of the list. */
export interface ResultRow {
  readonly entry: Entry;
  /** What of it was typed; undefined where nothing was. */
  readonly matched?: Hit["matched"];
}

/** What the interactive list is about: all that stays the same while it runs. */
export interface Catalogue {
  readonly glossary: Glossary;
  readonly translate: Translate;
  /** The rows to choose from, in glossary order. */
  readonly all: readonly ResultRow[];
  /** The rows that answer a query, best first; all of them for an empty one. */
  readonly find: (query: string) => readonly ResultRow[];
  /** Reads a Chinese name; absent until what reads names is loaded. */
  readonly read?: (name: string) => ListedReading;
  /** Width of the longest category name in cells. */
  readonly categoryCells: number;
}

export interface CatalogueOptions {
  readonly glossary: Glossary;
  readonly index: SearchIndex;
  readonly translate: Translate;
  /** Only entries of these; all where there are none. */
  readonly categories: readonly Category[];
}

export function makeCatalogue(options: CatalogueOptions): Catalogue {
  const { glossary, index, translate, categories } = options;
  const all = glossary.entries
    .filter(({ category }) => categories.length === 0 || categories.includes(category))
    .map((entry) => ({ entry }));
  return {
    glossary,
    translate,
    all,
    find: (query) => (query.trim() === "" ? all : search(index, query, { categories }).hits),
    categoryCells: Math.max(
      ...CATEGORIES.map((category) => width(translate(`category.${category}`))),
    ),
  };
}
