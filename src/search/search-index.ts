import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { buildSegment } from "./build-segment.ts";
import { type Form, formsOf, NO_READINGS, type Readings } from "./forms.ts";
import { makeScratch, type Numbers, type Segment, type SegmentArrays } from "./segment.ts";

/** What a search reads: the index of a list, and of what was added or changed since, in layers. */
export interface SearchIndex {
  readonly segments: readonly Segment[];
}

/** Entries by their numbers; asked only for those that are found. */
interface Numbered extends Numbers {
  readonly entryAt: (at: number) => Entry | undefined;
}

/** Counts ids from 0 in their order, when first someone asks. */
export function makeNumbers(ids: () => readonly string[]): Numbers {
  let numbers: ReadonlyMap<string, number> | undefined;
  return {
    ids,
    numberOf: (id) => {
      numbers ??= new Map(ids().map((known, at) => [known, at]));
      return numbers.get(id);
    },
  };
}

/**
 * Makes the index of a glossary.
 * @param readings by which its entries are found besides their terms
 */
export function makeSearchIndex(
  { entries }: Pick<Glossary, "entries">,
  readings: Readings = NO_READINGS,
): SearchIndex {
  const numbers = makeNumbers(() => entries.map(({ id }) => id));
  const numbered = { ...numbers, entryAt: (at: number) => entries[at] };
  return openIndex(buildSegment(entries, readings), numbered, readings);
}

/** Opens an index that was made before. */
export function openIndex(
  arrays: SegmentArrays,
  numbered: Numbered,
  readings: Readings = NO_READINGS,
): SearchIndex {
  const forms: (readonly Form[] | undefined)[] = [];
  const entryAt = (at: number): Entry => {
    const entry = numbered.entryAt(at);
    if (entry === undefined) throw new RangeError(`an index of other entries: there is no ${at}`);
    return entry;
  };
  const segment: Segment = {
    ...numbered,
    arrays,
    entryAt,
    formsAt: (at) => {
      forms[at] ??= formsOf(entryAt(at), readings);
      return forms[at];
    },
    replaced: new Set(),
    scratch: makeScratch(arrays),
  };
  return { segments: [segment] };
}

/**
 * An index laid over another: its entries take the place of those with the same id, or are added.
 * Neither is made again.
 * @param removed ids of entries that are no more
 */
export function layIndex(
  below: SearchIndex,
  above: SearchIndex,
  removed: readonly string[] = [],
): SearchIndex {
  const ids = [...removed, ...above.segments.flatMap((segment) => segment.ids())];
  const covered = below.segments.map((segment) => {
    const numbers = ids.map(segment.numberOf).filter((at) => at !== undefined);
    return { ...segment, replaced: new Set([...segment.replaced, ...numbers]) };
  });
  return { segments: [...covered, ...above.segments] };
}
