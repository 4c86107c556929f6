import type { AlignedSentence, WeighedSides } from "./aligned-sentence.ts";
import type { Band } from "./band.ts";
import { BEAD_KINDS, beadCost, type Side, sharedWeight } from "./bead-cost.ts";

/** Costs of ways through both texts: a cell for each pair of places in them that is in the band. */
export interface Table extends WeighedSides {
  readonly band: Band;
  /** Cost of the best way from the beginning to each cell. */
  readonly before: Float64Array;
  /** Cost of the best way from each cell to the end. */
  readonly after: Float64Array;
  /** Number of the kind of the last bead of the best way to each cell. */
  readonly kinds: Int8Array;
  /** Cost of the bead of a kind that begins at a row and column. */
  readonly costOf: (row: number, column: number, kind: number) => number;
  /** Weight of the anchors that both sides of such a bead have. */
  readonly sharedOf: (row: number, column: number, kind: number) => number;
}

/** Told of a bead: its kind, where it begins, the cells it leads from and to, and its cost. */
type Visit = (
  kind: number,
  row: number,
  column: number,
  from: number,
  to: number,
  cost: number,
) => void;

/** Finds the costs of all ways, from both ends. */
export function tableOf(sides: WeighedSides, band: Band): Table {
  const { source, target } = sides;
  const cells = (source.length + 1) * band.width;
  const before = new Float64Array(cells).fill(Number.POSITIVE_INFINITY);
  const after = new Float64Array(cells).fill(Number.POSITIVE_INFINITY);
  const kinds = new Int8Array(cells).fill(-1);
  const table: Table = { ...sides, ...costsOf(sides, band), band, before, after, kinds };
  before[cellOf(band, 0, 0)] = 0;
  after[cellOf(band, source.length, target.length)] = 0;
  eachBead(table, false, (kind, _row, _column, from, to, cost) => {
    const reached = (before[from] ?? 0) + cost;
    if (reached >= (before[to] ?? 0)) return;
    before[to] = reached;
    kinds[to] = kind;
  });
  eachBead(table, true, (_kind, _row, _column, from, to, cost) => {
    after[from] = Math.min(after[from] ?? 0, (after[to] ?? 0) + cost);
  });
  return table;
}

/** Visits every bead of the band, in the order of where it begins, or the other way round. */
export function eachBead(table: Table, isBackward: boolean, visit: Visit): void {
  const { band, source, target, costOf } = table;
  const cells = (source.length + 1) * band.width;
  for (let count = 0; count < cells; count++) {
    const from = isBackward ? cells - 1 - count : count;
    const row = Math.floor(from / band.width);
    const column = (from % band.width) + (band.starts[row] ?? 0);
    for (const [kind, bead] of BEAD_KINDS.entries()) {
      const [toRow, toColumn] = [row + bead.source, column + bead.target];
      if (toRow > source.length || toColumn > target.length) continue;
      const to = cellOf(band, toRow, toColumn);
      if (to >= 0) visit(kind, row, column, from, to, costOf(row, column, kind));
    }
  }
}

/** The number of a cell, -1 outside the band. */
export function cellOf({ width, starts }: Band, row: number, column: number): number {
  const within = column - (starts[row] ?? 0);
  return within < 0 || within >= width ? -1 : row * width + within;
}

function costsOf(
  { source, target, weights }: WeighedSides,
  band: Band,
): Pick<Table, "costOf" | "sharedOf"> {
  const known = new Float32Array((source.length + 1) * band.width).fill(-1);
  const sharedBy = (row: number, column: number): number => {
    const [a, b] = [source[row], target[column]];
    if (a === undefined || b === undefined) return 0;
    const cell = cellOf(band, row, column);
    if (cell < 0) return sharedWeight(a, b, weights);
    if ((known[cell] ?? -1) < 0) known[cell] = sharedWeight(a, b, weights);
    return known[cell] ?? 0;
  };
  // Sides of one sentence or two from each sentence on.
  const sourceSides = [0, 1, 2].map((size) => source.map((_, at) => sideOf(source, at, size)));
  const targetSides = [0, 1, 2].map((size) => target.map((_, at) => sideOf(target, at, size)));
  const sharedOf: Table["sharedOf"] = (row, column, kind) => {
    const { source: rows, target: columns } = BEAD_KINDS[kind] ?? NO_BEAD;
    let shared = 0;
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) shared += sharedBy(i, j);
    }
    const there = sourceSides[rows]?.[row]?.weight ?? 0;
    return Math.min(shared, there, targetSides[columns]?.[column]?.weight ?? 0);
  };
  const costOf: Table["costOf"] = (row, column, kind) => {
    const bead = BEAD_KINDS[kind] ?? NO_BEAD;
    const there = sourceSides[bead.source]?.[row] ?? EMPTY;
    const here = targetSides[bead.target]?.[column] ?? EMPTY;
    return beadCost(bead, there, here, sharedOf(row, column, kind));
  };
  return { costOf, sharedOf };
}

const NO_BEAD = { source: 0, target: 0, cost: 0 };
const EMPTY: Side = { letters: 0, weight: 0, begins: false, over: 0 };

function sideOf(sentences: readonly AlignedSentence[], at: number, size: number): Side {
  const own = sentences.slice(at, at + size);
  return {
    letters: own.reduce((sum, { letters }) => sum + letters, 0),
    weight: own.reduce((sum, { weight }) => sum + weight, 0),
    begins: own[0]?.beginsParagraph ?? false,
    over: own.slice(1).filter(({ beginsParagraph }) => beginsParagraph).length,
  };
}
