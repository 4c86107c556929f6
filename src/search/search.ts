import type { Category } from "../core/category.ts";
import { type Entry, preferredTerm } from "../core/entry.ts";
import { foldKey } from "../text/fold.ts";
import { keyLetters } from "../text/key-letters.ts";
import { makeFilter } from "./filter.ts";
import { all, find } from "./find.ts";
import type { Field } from "./forms.ts";
import type { Found } from "./found.ts";
import { highlights, makeTyped, type Range, type Typed } from "./highlight.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";
import { pinyinCharacters } from "./pinyin-characters.ts";
import { byRank, type Match, scoreOf } from "./rank.ts";
import { lengthOf } from "./record.ts";
import type { SearchIndex } from "./search-index.ts";
import { namedBy, type Segment } from "./segment.ts";
import { TIERS, type Tier } from "./tiers.ts";

/** One entry found. */
export interface Hit {
  readonly entry: Entry;
  readonly tier: Tier;
  /** Falls from 1 to 0 in step with the order. */
  readonly score: number;
  /** The form that answered best, and what of it was typed, in UTF-16 offsets, ends excluded. */
  readonly matched: {
    readonly field: Field;
    readonly text: string;
    readonly ranges: readonly Range[];
    /** Where that is pinyin: the Chinese term whose it is, and the characters that were typed. */
    readonly chinese?: { readonly text: string; readonly ranges: readonly Range[] } | undefined;
  };
}

export interface SearchOptions {
  /** Most hits to return; all are counted. */
  readonly limit?: number;
  /** Only entries of these categories; all where there are none. */
  readonly categories?: readonly Category[];
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** How many entries answer the query, whatever the limit. */
  readonly total: number;
}

/**
 * Finds entries by any of their forms in any script, best first: see `parseQuery` for what a query
 * may say, `find` for what answers it, `byRank` for the order.
 */
export function search(
  index: SearchIndex,
  query: string,
  { limit = Number.POSITIVE_INFINITY, categories = [] }: SearchOptions = {},
): SearchResult {
  const parsed = parseQuery(query);
  const wanted = {
    // What was asked for in two places must be in both.
    categories: both(categories, parsed.categories),
    fields: parsed.languages,
    statuses: parsed.statuses,
    entryStatuses: parsed.entryStatuses,
  };
  if (wanted.categories === undefined) return { hits: [], total: 0 };
  const filter = makeFilter({ ...wanted, categories: wanted.categories });
  const { found, total, keys } = isOnlyFilter(parsed)
    ? all(index.segments, filter)
    : find(index.segments, parsed, filter, limit);
  const matches = found.flatMap((ofSegment, at) => {
    const segment = index.segments[at];
    return segment === undefined ? [] : ofSegment.map((one) => toMatch(segment, one, keys));
  });
  if (found.length > 1) matches.sort(byRank);
  const words = [...parsed.text.split(/\s+/), ...parsed.phrases].map(foldKey).filter(Boolean);
  const typed = makeTyped(keys, words);
  return {
    hits: matches.slice(0, limit).map((match) => toHit(match, typed)),
    total,
  };
}

function both(a: readonly Category[], b: readonly Category[]): readonly Category[] | undefined {
  if (a.length === 0 || b.length === 0) return [...a, ...b];
  const common = a.filter((category) => b.includes(category));
  return common.length === 0 ? undefined : common;
}

/** Whether nothing but filters was typed: all that passes them is found. */
function isOnlyFilter({ typed, text: _, phrases: __, ...filters }: ParsedQuery): boolean {
  const asks = Object.values(filters).some((values) => values.length > 0);
  return asks && typed === "";
}

function toMatch(
  segment: Segment,
  { record, tier, distance }: Found,
  keys: readonly string[],
): Match {
  const typed = keyLetters(keys[0] ?? "").length;
  const length = lengthOf(segment.arrays.records, record);
  return { ...namedBy(segment, record), tier, distance, length, typed };
}

function toHit(match: Match, typed: Typed): Hit {
  const { entry, form, tier } = match;
  let known: readonly Range[] | undefined;
  const ranges = (): readonly Range[] => {
    known ??= highlights({ form, tier, pinyin: entry.pinyin }, typed);
    return known;
  };
  return {
    entry,
    tier: TIERS[tier] ?? "fuzzy",
    score: scoreOf(match),
    // Most hits are never shown.
    matched: {
      field: form.field,
      text: form.text,
      get ranges() {
        return ranges();
      },
      get chinese() {
        return form.field === "pinyin" ? chineseOf(entry, form.text, ranges()) : undefined;
      },
    },
  };
}

function chineseOf(
  entry: Entry,
  pinyin: string,
  ofPinyin: readonly Range[],
): Hit["matched"]["chinese"] {
  const text = preferredTerm(entry, "zh");
  const ranges = text === null ? undefined : pinyinCharacters(text, pinyin, ofPinyin);
  return text === null || ranges === undefined ? undefined : { text, ranges };
}
