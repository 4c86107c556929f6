import type { Category } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { fold, unfoldRange } from "../text/fold.ts";
import { findMatches } from "./find-matches.ts";
import type { Field } from "./forms.ts";
import { fuzzyRange } from "./fuzzy.ts";
import { initialRange } from "./initials.ts";
import { byRank, type Match, scoreOf } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Tier } from "./tiers.ts";

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
    readonly ranges: readonly (readonly [start: number, end: number])[];
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
 * Finds entries by any of their forms in any script, best first: see `findMatches` for what answers
 * a query, `byRank` for the order.
 */
export function search(
  index: SearchIndex,
  query: string,
  { limit = Number.POSITIVE_INFINITY, categories = [] }: SearchOptions = {},
): SearchResult {
  const wanted = ({ form }: Match): boolean =>
    categories.length === 0 || categories.includes(form.entry.category);
  const { keys, matches } = findMatches(index, query, wanted);
  const best = bestPerEntry(matches).sort(byRank);
  return { hits: best.slice(0, limit).map((match) => toHit(match, keys)), total: best.length };
}

function bestPerEntry(matches: readonly Match[]): Match[] {
  const best = new Map<Entry, Match>();
  for (const match of matches) {
    const known = best.get(match.form.entry);
    if (known === undefined || byRank(match, known) < 0) best.set(match.form.entry, match);
  }
  return [...best.values()];
}

function toHit(match: Match, keys: readonly string[]): Hit {
  const { entry, field, text } = match.form;
  const range = rangeOf(match, keys);
  return {
    entry,
    tier: match.tier,
    score: scoreOf(match),
    matched: { field, text, ranges: range === undefined ? [] : [range] },
  };
}

function rangeOf(
  match: Match,
  keys: readonly string[],
): Hit["matched"]["ranges"][number] | undefined {
  if (match.tier === "fuzzy") return fuzzyRange(match, keys);
  return match.tier === "initials" ? initialRange(match.form, keys) : literalRange(match, keys);
}

function literalRange(
  { form }: Match,
  keys: readonly string[],
): Hit["matched"]["ranges"][number] | undefined {
  const folded = fold(form.text);
  for (const key of keys) {
    const start = folded.key.indexOf(key);
    if (start >= 0) return unfoldRange(form.text, folded, start, start + key.length);
  }
  return undefined;
}
