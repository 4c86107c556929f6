import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { buildSegment } from "./build-segment.ts";
import { type Form, formsOf, NO_READINGS, type Readings } from "./forms.ts";
import { makeScratch, type Segment, type SegmentArrays } from "./segment.ts";

/** What a search reads: one index, or an older one and what was changed since. */
export interface SearchIndex {
  readonly segments: readonly Segment[];
}

/**
 * Makes the index of a glossary.
 * @param readings by which its entries are found besides their terms
 */
export function makeSearchIndex(
  { entries }: Glossary,
  readings: Readings = NO_READINGS,
): SearchIndex {
  return openIndex(buildSegment(entries, readings), (at) => entries[at], readings);
}

/**
 * Opens an index that was made before.
 * @param entryAt the entries it was made of, by number; asked only for what is found
 */
export function openIndex(
  arrays: SegmentArrays,
  entryAt: (at: number) => Entry | undefined,
  readings: Readings = NO_READINGS,
): SearchIndex {
  return { segments: [openSegment(arrays, entryAt, readings, new Set())] };
}

/**
 * An index with some entries anew: they take the place of those with the same id, or are added. The
 * rest is not made again.
 * @param atOf the number of an id in the first index
 */
export function withEntries(
  { segments }: SearchIndex,
  entries: readonly Entry[],
  atOf: (id: string) => number | undefined,
  readings: Readings = NO_READINGS,
): SearchIndex {
  const [first] = segments;
  if (first === undefined) return { segments };
  const replaced = new Set(entries.flatMap(({ id }) => atOf(id) ?? []));
  const own = openSegment(
    buildSegment(entries, readings),
    (at) => entries[at],
    readings,
    new Set(),
  );
  return { segments: [{ ...first, replaced }, own] };
}

function openSegment(
  arrays: SegmentArrays,
  entryAt: (at: number) => Entry | undefined,
  readings: Readings,
  replaced: ReadonlySet<number>,
): Segment {
  const forms: (readonly Form[] | undefined)[] = [];
  const known = (at: number): Entry => {
    const entry = entryAt(at);
    if (entry === undefined) throw new RangeError(`an index of other entries: there is no ${at}`);
    return entry;
  };
  return {
    arrays,
    entryAt: known,
    formsAt: (at) => {
      forms[at] ??= formsOf(known(at), readings);
      return forms[at];
    },
    replaced,
    scratch: makeScratch(arrays),
  };
}
