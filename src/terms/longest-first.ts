import type { Occurrence } from "./occurrence.ts";

/** What may be an occurrence, if nothing longer overlaps it. */
export interface Candidate extends Occurrence {
  /** Its length, by which the longest is chosen: units of what it folds to. */
  readonly size: number;
  /** Number of its form. */
  readonly form: number;
}

/**
 * Of candidates the ones that do not overlap: the longest first, of two equally long ones that which
 * stands first.
 * @returns in the order of the text
 */
export function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates[0];
  if (first === undefined || candidates.length === 1) return candidates;
  let longest = first;
  let from = first.start;
  let to = first.end;
  for (const candidate of candidates) {
    if (candidate.size > longest.size) longest = candidate;
    from = Math.min(from, candidate.start);
    to = Math.max(to, candidate.end);
  }
  // Mostly a name inside another name, nothing else.
  if (longest.start === from && longest.end === to) return [longest];
  const chosen: Candidate[] = [];
  const bySize = [...candidates].sort((a, b) => b.size - a.size || a.start - b.start);
  for (const candidate of bySize) {
    const place = placeIn(chosen, candidate.start);
    const isFree =
      (chosen[place - 1]?.end ?? from) <= candidate.start &&
      candidate.end <= (chosen[place]?.start ?? to);
    if (isFree) chosen.splice(place, 0, candidate);
  }
  return chosen;
}

/** How many of the chosen, in the order of the text, begin before an offset or at it. */
function placeIn(chosen: readonly Candidate[], start: number): number {
  let [low, high] = [0, chosen.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chosen[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
