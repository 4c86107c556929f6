import { CATEGORIES, type Category } from "./category.ts";
import { ENTRY_STATUSES, type Entry, type EntryStatus, preferredTerm } from "./entry.ts";
import { LANGUAGES, type Language } from "./language.ts";

/** What a list holds, in numbers. */
export interface Statistics {
  readonly entries: number;
  readonly byCategory: Readonly<Record<Category, number>>;
  readonly byStatus: Readonly<Record<EntryStatus, number>>;
  /** Entries with a preferred term in both languages, by pair. */
  readonly byPair: Readonly<Record<LanguagePair, number>>;
  readonly withEnglish: number;
  readonly withSource: number;
  readonly files: readonly { readonly path: string; readonly entries: number }[];
}

export const LANGUAGE_PAIRS = ["zh-ko", "ko-en", "zh-en"] as const;
export type LanguagePair = (typeof LANGUAGE_PAIRS)[number];

export function statisticsOf(entries: readonly Entry[]): Statistics {
  const count = (test: (entry: Entry) => boolean): number => entries.filter(test).length;
  const tally = <Key extends string>(
    keys: readonly Key[],
    test: (entry: Entry, key: Key) => boolean,
  ): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, count((entry) => test(entry, key))])) as Record<
      Key,
      number
    >;
  const has = (entry: Entry, language: Language): boolean =>
    preferredTerm(entry, language) !== null;
  const files = Map.groupBy(entries, ({ file }) => file);
  return {
    entries: entries.length,
    byCategory: tally(CATEGORIES, (entry, category) => entry.category === category),
    byStatus: tally(ENTRY_STATUSES, (entry, status) => entry.status === status),
    byPair: tally(LANGUAGE_PAIRS, (entry, pair) =>
      LANGUAGES.filter((language) => pair.split("-").includes(language)).every((language) =>
        has(entry, language),
      ),
    ),
    withEnglish: count((entry) => has(entry, "en")),
    withSource: count(({ sources }) => sources.length > 0),
    files: [...files]
      .map(([path, inFile]) => ({ path, entries: inFile.length }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
