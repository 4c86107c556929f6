import type { Occurrence } from "./occurrence.ts";

/** What may be an occurrence, if nothing longer overlaps it. */
export interface Candidate extends Occurrence {
  /** Units of the folded term. */
  readonly size: number;
}

/**
 * Of candidates the ones that do not overlap: the longest first, of two equally long ones that which
 * stands first.
 * @returns in the order of the text
 */
export function longestFirst(candidates: readonly Candidate[]): readonly Occurrence[] {
  const [only] = candidates;
  if (only === undefined || candidates.length === 1) return candidates;
  const from = Math.min(...candidates.map(({ start }) => start));
  const to = Math.max(...candidates.map(({ end }) => end));
  const taken = new Uint8Array(to - from);
  const bySize = [...candidates].sort((a, b) => b.size - a.size || a.start - b.start);
  const chosen = bySize.filter(({ start, end }) => {
    if (taken.subarray(start - from, end - from).includes(1)) return false;
    taken.fill(1, start - from, end - from);
    return true;
  });
  return chosen.sort((a, b) => a.start - b.start);
}
