/** A stretch of a text and how far it is from what was typed. */
export interface Stretch {
  /** Letters left out, put in, changed, or swapped with their neighbour. */
  readonly distance: number;
  /** Letters of the stretch that were typed. */
  readonly kept: number;
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of a text that is nearest to what was typed; of several the one that keeps most
 * letters, then the shortest, then the first. So it begins and ends with letters that were typed,
 * and is empty only where none was.
 * @example nearestStretch("new huawei", "huawai") // { distance: 1, kept: 5, start: 4, end: 10 }
 */
export function nearestStretch(text: string, typed: string): Stretch {
  // Rows of the matrix of edit distances, whose first row is free: a stretch may begin anywhere.
  let beforeLast: readonly Stretch[] = [];
  let last: readonly Stretch[] = Array.from({ length: text.length + 1 }, (_, at) => ({
    distance: 0,
    kept: 0,
    start: at,
    end: at,
  }));
  for (let i = 1; i <= typed.length; i += 1) {
    const row: Stretch[] = [];
    for (let j = 0; j <= text.length; j += 1) {
      const same = typed[i - 1] === text[j - 1];
      const swapped = typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1];
      row.push(
        [
          grown(last[j - 1], j, same ? 0 : 1, same ? 1 : 0),
          grown(row[j - 1], j, 1, 0),
          grown(swapped ? beforeLast[j - 2] : undefined, j, 1, 2),
        ].reduce(nearer, grown(last[j], j, 1, 0)),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last.reduce(nearer);
}

const NONE: Stretch = { distance: Number.POSITIVE_INFINITY, kept: 0, start: 0, end: 0 };

function grown(from: Stretch | undefined, end: number, cost: number, kept: number): Stretch {
  if (from === undefined) return NONE;
  return { distance: from.distance + cost, kept: from.kept + kept, start: from.start, end };
}

function nearer(best: Stretch, other: Stretch): Stretch {
  const order =
    other.distance - best.distance ||
    best.kept - other.kept ||
    other.end - other.start - (best.end - best.start);
  return order < 0 ? other : best;
}
