import type { Entry } from "../core/entry.ts";
import type { WriteOptions } from "./format.ts";
import { type TwoSides, twoSides } from "./two-sides.ts";

/** A source term and the one target term that a program is to use for it. */
export interface SingleTarget {
  readonly entry: Entry;
  readonly sides: TwoSides;
  readonly source: string;
  readonly target: string;
}

/**
 * Rows for programs that take one target for each source: the preferred term. Of entries with the same
 * source the first counts, a preferred source before an admitted one; what is left out is told.
 */
export function* singleTargets(
  entries: Iterable<Entry>,
  options: Pick<WriteOptions, "from" | "to" | "lose">,
): Generator<SingleTarget> {
  const owners = new Map<string, string>();
  for (const entry of entries) {
    const source = twoSides(entry, options)?.sources[0];
    if (source !== undefined && !owners.has(source)) owners.set(source, entry.id);
  }
  for (const entry of entries) {
    const sides = twoSides(entry, options);
    if (sides === undefined) continue;
    const [target = "", ...others] = sides.targets;
    if (others.length > 0) options.lose("second-target", entry.id);
    for (const source of sides.sources) {
      const owner = owners.get(source) ?? entry.id;
      owners.set(source, owner);
      if (owner === entry.id) yield { entry, sides, source, target };
      else options.lose("second-target", entry.id);
    }
  }
}
