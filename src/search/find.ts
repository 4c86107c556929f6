import { keyLetters } from "../text/key-letters.ts";
import { asHangulLayout, asLatinLayout } from "../text/keyboard-layout.ts";
import { unitsOf } from "../text/units.ts";
import { asking, eachBegun, eachPassing, eachRecord, type RecordsAsked } from "./each-record.ts";
import type { Filter } from "./filter.ts";
import { type Collector, type Found, makeCollector } from "./found.ts";
import { addInitials } from "./initials.ts";
import { addMixed } from "./mixed-script.ts";
import { nearFound } from "./near-found.ts";
import type { ParsedQuery } from "./parse-query.ts";
import { queryKeys, singularOf } from "./query-keys.ts";
import { type QueryText, queryText } from "./query-text.ts";
import { KINDS, kindOf, SLIP, traitsOf } from "./record.ts";
import type { Segment } from "./segment.ts";
import { slipKey } from "./slips.ts";
import { TIER, type Tier } from "./tiers.ts";
import { withoutWords } from "./without-words.ts";
import { addWords } from "./words.ts";

/** What answers a query. */
export interface FindResult {
  /** Of each segment, best first. */
  readonly found: readonly (readonly Found[])[];
  readonly total: number;
  /** The keys by which it answers. */
  readonly keys: readonly string[];
}

/**
 * The entries that answer a query, best first: those that spell it; where none is it or begins with
 * it those that have its initials or read like it; where none has it at all what it says on the
 * other keyboard layout (tkdgkdl, 노무호먀); at last what is only near it.
 * @param limit most entries of each segment
 */
export function find(
  segments: readonly Segment[],
  { typed, text, phrases, without }: ParsedQuery,
  filter: Filter,
  limit: number,
): FindResult {
  const asked = asking(filter, "spelt");
  const places = segments.map((segment) => {
    const collector = makeCollector(segment);
    return { segment, collector, add: withoutWords(segment, without, asked, collector.add) };
  });
  const lacks = (best: Tier, worst: Tier): boolean =>
    places.every(({ collector }) => collector.lacks(TIER[best], TIER[worst]));
  const taken = (by: readonly string[]): FindResult => {
    const results = places.map(({ collector }) => collector.take(limit));
    return {
      found: results.map(({ found }) => found),
      total: results.reduce((sum, { total }) => sum + total, 0),
      keys: by,
    };
  };
  const words = queryTexts(text.split(/\s+/));
  const keys = queryKeys(text);
  if (phrases.length > 0) {
    const must = [...queryTexts(phrases), ...words];
    const whole = queryKeys(typed);
    for (const { segment, add } of places) {
      addSpelt(segment, whole, asked, add);
      addWords(segment, must, asked, add);
    }
    return taken([...whole, ...phrases.flatMap(queryKeys), ...keys]);
  }
  for (const { segment, add } of places) {
    addSpelt(segment, keys, asked, add);
    addSingular(segment, keys, asked, add);
  }
  if (!lacks("exact", "unfinished")) return taken(keys);
  if (words.length > 1) for (const { segment, add } of places) addWords(segment, words, asked, add);
  const hasWords = words.length > 1 && !lacks("word-start", "substring");
  for (const { segment, add } of places) {
    for (const key of keys) {
      addInitials(segment, key, filter, add);
      addMixed(segment, key, filter, add);
      addSlipped(segment, key, filter, add);
    }
  }
  if (lacks("exact", "substring")) {
    const other = otherLayoutKeys(text);
    for (const { segment, add } of places) {
      addSpelt(segment, other, asked, (record, entry, tier) => {
        if (tier <= TIER.unfinished) add(record, entry, tier);
      });
    }
    if (!lacks("exact", "unfinished")) return taken(other);
  }
  const isCertain = hasWords || !lacks("acronym", "reading");
  const literal = taken(keys);
  if (isCertain) return literal;
  const near = segments.map((segment, at) =>
    nearFound(segment, keys, asked, without, literal.found[at] ?? []),
  );
  return {
    found: literal.found.map((found, at) => [...found, ...(near[at] ?? [])].slice(0, limit)),
    total: literal.total + near.reduce((sum, { length }) => sum + length, 0),
    keys,
  };
}

/** Every entry that passes a filter, by its first form that does. */
export function all(segments: readonly Segment[], filter: Filter): FindResult {
  const results = segments.map((segment) => {
    const collector = makeCollector(segment);
    eachPassing(segment, asking(filter, "literal"), (record, entry) =>
      collector.add(record, entry, TIER.exact),
    );
    return collector.take(Number.POSITIVE_INFINITY);
  });
  return {
    found: results.map(({ found }) => found),
    total: results.reduce((sum, { total }) => sum + total, 0),
    keys: [],
  };
}

function queryTexts(words: readonly string[]): readonly QueryText[] {
  return words.flatMap((word) => {
    const [key] = queryKeys(word);
    return key === undefined ? [] : [queryText(keyLetters(key))];
  });
}

function addSpelt(
  segment: Segment,
  keys: readonly string[],
  asked: RecordsAsked,
  add: Collector["add"],
): void {
  for (const key of keys) {
    eachRecord(segment, queryText(keyLetters(key)), asked, (record, entry, tier) => {
      const kind = kindOf(traitsOf(segment.arrays.records, record));
      add(record, entry, kind === READING ? Math.max(tier, TIER.reading) : tier);
    });
  }
}

/** What is the singular of a plural is not quite what was typed. */
function addSingular(
  segment: Segment,
  keys: readonly string[],
  asked: RecordsAsked,
  add: Collector["add"],
): void {
  const singulars = keys.flatMap((key) => singularOf(key) ?? []);
  addSpelt(segment, singulars, asked, (record, entry, tier) => {
    add(record, entry, Math.max(tier, TIER["word-start"]));
  });
}

const READING = KINDS.indexOf("reading");

function addSlipped(segment: Segment, key: string, filter: Filter, add: Collector["add"]): void {
  const slip = slipKey(key);
  if (slip === undefined) return;
  eachBegun(segment, unitsOf(slip), SLIP, asking(filter, "slip"), (record, entry) => {
    add(record, entry, TIER.reading);
  });
}

/** One key of the other layout begins half the list. */
function otherLayoutKeys(query: string): readonly string[] {
  const typed = query.trim().normalize("NFC");
  const other = asHangulLayout(typed) ?? asLatinLayout(typed);
  return other === undefined ? [] : queryKeys(other).filter((key) => key.length > 1);
}
