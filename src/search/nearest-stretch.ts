/** A stretch of a text and how far it is from what was typed. */
export interface Stretch {
  /** Letters left out, put in, changed, or swapped with their neighbour. */
  readonly distance: number;
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of a text that is nearest to what was typed; of several the shortest, then the first.
 * So it begins and ends with letters that were typed, and is empty only where none was.
 * @example nearestStretch("상하이시", "샹하이") // { distance: 1, start: 1, end: 3 }
 */
export function nearestStretch(text: string, typed: string): Stretch {
  // Rows of the matrix of edit distances, whose first row is free: a stretch may begin anywhere.
  let beforeLast: readonly Stretch[] = [];
  let last: readonly Stretch[] = Array.from({ length: text.length + 1 }, (_, at) => stretch(0, at));
  for (let i = 1; i <= typed.length; i += 1) {
    const row: Stretch[] = [];
    for (let j = 0; j <= text.length; j += 1) {
      const same = typed[i - 1] === text[j - 1];
      const swapped = typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1];
      row.push(
        [
          longer(row[j - 1], j, 1),
          longer(last[j - 1], j, same ? 0 : 1),
          longer(swapped ? beforeLast[j - 2] : undefined, j, 1),
        ].reduce(nearer, longer(last[j], j, 1)),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last.reduce(nearer);
}

const NONE: Stretch = { distance: Number.POSITIVE_INFINITY, start: 0, end: 0 };

function stretch(distance: number, at: number): Stretch {
  return { distance, start: at, end: at };
}

function longer(from: Stretch | undefined, end: number, cost: number): Stretch {
  return from === undefined ? NONE : { distance: from.distance + cost, start: from.start, end };
}

function nearer(best: Stretch, other: Stretch): Stretch {
  const closer = other.distance - best.distance;
  const shorter = other.end - other.start - (best.end - best.start);
  return closer < 0 || (closer === 0 && shorter < 0) ? other : best;
}
