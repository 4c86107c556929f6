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
  const chosen: Candidate[] = [];
  const bySize = [...candidates].sort((a, b) => b.size - a.size || a.start - b.start);
  for (const candidate of bySize) {
    if (chosen.every(({ start, end }) => end <= candidate.start || candidate.end <= start)) {
      chosen.push(candidate);
    }
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, listed }) => ({ start, end, listed }));
}
