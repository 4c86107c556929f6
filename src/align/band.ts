import type { AlignedSentence, WeighedSides } from "./aligned-sentence.ts";

/** Which sentences of a translation may belong to each of the original: a band from end to end. */
export interface Band {
  readonly width: number;
  /** First column of each row; there is a row before each sentence and one after the last. */
  readonly starts: Int32Array;
}

/** A sentence of each side that have something in common. */
interface Point {
  readonly row: number;
  readonly column: number;
}

/**
 * A band that runs through the sentences that surely belong together, straight on between them, so
 * that it follows where large parts are left out.
 * @param radius columns on either side; a band as wide as the translation holds everything
 */
export function bandOf({ source, target }: WeighedSides, radius: number): Band {
  const width = Math.min(target.length + 1, 2 * radius + 1);
  const starts = new Int32Array(source.length + 1);
  const end: Point = { row: source.length, column: target.length };
  let from: Point = { row: 0, column: 0 };
  for (const to of [...longestRise(commonPoints(source, target)), end]) {
    for (let row = from.row; row <= to.row; row++) {
      const share = to.row === from.row ? 1 : (row - from.row) / (to.row - from.row);
      const column = Math.round(from.column + share * (to.column - from.column));
      starts[row] = Math.min(Math.max(0, column - radius), target.length + 1 - width);
    }
    from = to;
  }
  starts[0] = 0;
  return { width, starts };
}

/** Sentences that have an anchor, or all their anchors, that no other sentence of their text has. */
function commonPoints(
  source: readonly AlignedSentence[],
  target: readonly AlignedSentence[],
): readonly Point[] {
  const here = uniqueMarks(target);
  const points = [...uniqueMarks(source)].flatMap(([mark, row]) => {
    const column = here.get(mark);
    return row === undefined || column === undefined ? [] : [{ row, column }];
  });
  return points.sort((a, b) => a.row - b.row || b.column - a.column);
}

/** Where each mark stands; undefined where it stands more than once. */
function uniqueMarks(
  sentences: readonly AlignedSentence[],
): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [at, { anchors }] of sentences.entries()) {
    const marks = new Set([...anchors.map(String), anchors.join(" ")]);
    for (const mark of marks) if (mark !== "") places.set(mark, places.has(mark) ? undefined : at);
  }
  return places;
}

/** The longest run of points, in order of rows, whose columns rise too: chance likeness is not in it. */
function longestRise(points: readonly Point[]): readonly Point[] {
  const ends: Link[] = [];
  for (const point of points) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.point.column ?? 0) < point.column) low = middle + 1;
      else high = middle;
    }
    ends[low] = { point, before: ends[low - 1] };
  }
  const rise: Point[] = [];
  for (let link: Link | undefined = ends.at(-1); link !== undefined; link = link.before) {
    rise.push(link.point);
  }
  return rise.reverse();
}

interface Link {
  readonly point: Point;
  readonly before: Link | undefined;
}
