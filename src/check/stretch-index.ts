/** A stretch of a text, in UTF-16 units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether any of some stretches overlaps with another one, told without looking at them all.
 * @param stretches in any order, overlapping or not
 */
export function stretchIndex(stretches: readonly Range[]): (start: number, end: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map((stretch) => (furthest = Math.max(furthest, stretch.end)));
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) > start;
  };
}
