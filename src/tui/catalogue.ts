import { CATEGORIES, type Category } from "../core/category.ts";
import { type Entry, preferredTerm } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import type { UiLanguage } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import { type Hit, search } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { width } from "../text/width.ts";
import type { Keymap } from "./keymap.ts";

/** One row of the list. */
export interface ResultRow {
  readonly entry: Entry;
  /** What of it was typed; undefined where nothing was. */
  readonly matched?: Hit["matched"];
}

/** The first rows of an answer, and how many there are in all. */
export interface Results {
  readonly rows: readonly ResultRow[];
  readonly total: number;
}

/** A format that marked entries can be written in. */
export interface ExportFormat {
  readonly name: string;
  /** Of its files, without a dot. */
  readonly extension: string;
}

export interface CatalogueOptions {
  readonly glossary: Glossary;
  readonly index: SearchIndex;
  readonly language: UiLanguage;
  readonly translator: (language: UiLanguage) => Translate;
  /** Only entries of these; all where there are none. */
  readonly categories: readonly Category[];
  readonly keymap: Keymap;
  readonly formats: readonly ExportFormat[];
  /** Reads a Chinese name; absent until what reads names is loaded. */
  readonly read?: (name: string) => ListedReading;
}

/** What the interactive list is about: all that typing does not change. */
export interface Catalogue extends CatalogueOptions {
  readonly translate: Translate;
  /** How many entries there are to choose from. */
  readonly size: number;
  /** What answers a query, best first; the list in its order where it is empty. */
  readonly find: (query: string, category: Category | undefined, limit: number) => Results;
  /** Other entries that have an entry's Korean rendering too. */
  readonly namesakes: (entry: Entry) => readonly Entry[];
  /** Width of the longest category name in cells. */
  readonly categoryCells: number;
}

/** What is asked about the entries that are shown in full. */
export type DetailSource = Pick<Catalogue, "glossary" | "translate" | "namesakes" | "read">;

const MOST_NAMESAKES = 20;

export function makeCatalogue(options: CatalogueOptions): Catalogue {
  const { index, categories, language } = options;
  const translate = options.translator(language);
  const among = (category: Category | undefined): readonly Category[] =>
    category === undefined ? categories : [category];
  const names = CATEGORIES.map((category) => width(translate(`category.${category}`)));
  return {
    ...options,
    translate,
    size: listed(index, categories, 0).total,
    find: (query, category, limit) => {
      if (query.trim() === "") return listed(index, among(category), limit);
      const { hits, total } = search(index, query, { categories: among(category), limit });
      return { rows: hits, total };
    },
    namesakes: remembered((entry) => namesakesIn(index, entry)),
    categoryCells: Math.max(...names),
  };
}

/** The list in its order. Categories are told by ids: no entry is decoded that is not shown. */
function listed(
  { segments }: SearchIndex,
  categories: readonly Category[],
  limit: number,
): Results {
  const rows: ResultRow[] = [];
  let total = 0;
  for (const { ids, entryAt, replaced } of segments) {
    ids().forEach((id, at) => {
      const category = id.slice(0, id.indexOf(".")) as Category;
      if (replaced.has(at) || (categories.length > 0 && !categories.includes(category))) return;
      if (rows.length < limit) rows.push({ entry: entryAt(at) });
      total += 1;
    });
  }
  return { rows, total };
}

function namesakesIn(index: SearchIndex, entry: Entry): readonly Entry[] {
  const ko = preferredTerm(entry, "ko");
  if (ko === null) return [];
  return search(index, `"${ko}"`, { limit: MOST_NAMESAKES })
    .hits.map((hit) => hit.entry)
    .filter((other) => other.id !== entry.id && other.terms.ko.some(({ term }) => term === ko));
}

/** An entry is drawn many times before the next. */
function remembered(find: (entry: Entry) => readonly Entry[]): (entry: Entry) => readonly Entry[] {
  let last: readonly [Entry, readonly Entry[]] | undefined;
  return (entry) => {
    if (last?.[0] !== entry) last = [entry, find(entry)];
    return last[1];
  };
}
