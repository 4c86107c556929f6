import type { Bead } from "./aligned-sentence.ts";
import { BEAD_KINDS, deviationOf } from "./bead-cost.ts";
import { cellOf, eachBead, type Table } from "./table.ts";

/** A bead of the best way: where it begins and of which kind it is. */
export interface Step {
  readonly row: number;
  readonly column: number;
  readonly kind: number;
}

/** The beads of the best way, in order; undefined where the band has no way through. */
export function stepsOf({ band, source, target, kinds }: Table): readonly Step[] | undefined {
  const steps: Step[] = [];
  let [row, column] = [source.length, target.length];
  while (row > 0 || column > 0) {
    const kind = kinds[cellOf(band, row, column)] ?? -1;
    const bead = BEAD_KINDS[kind];
    if (bead === undefined) return undefined;
    row -= bead.source;
    column -= bead.target;
    steps.push({ row, column, kind });
  }
  return steps.reverse();
}

/** Whether a step runs along the edge of the band, and not along that of the text. */
export function isAtEdge({ row, column }: Step, { band, target }: Table): boolean {
  const start = band.starts[row] ?? 0;
  const end = start + band.width - 1;
  return (column <= start && start > 0) || (column >= end && end < target.length);
}

/** The beads of the best way, each with how sure it is. */
export function beadsOf(table: Table, steps: readonly Step[]): readonly Bead[] {
  const { source, target } = table;
  const margins = marginsOf(table, steps);
  return steps.map(({ row, column, kind }, at): Bead => {
    const bead = BEAD_KINDS[kind] ?? { source: 0, target: 0 };
    const there = source.slice(row, row + bead.source);
    const here = target.slice(column, column + bead.target);
    const letters = [there, here].map((side) => side.reduce((sum, one) => sum + one.letters, 0));
    const [sourceLetters = 0, targetLetters = 0] = letters;
    return {
      source: [row, row + bead.source],
      target: [column, column + bead.target],
      margin: margins[at] ?? 0,
      deviation: Math.abs(deviationOf(sourceLetters, targetLetters)),
      shared: table.sharedOf(row, column, kind),
      weight: Math.max(
        there.reduce((sum, { weight }) => sum + weight, 0),
        here.reduce((sum, { weight }) => sum + weight, 0),
      ),
    };
  });
}

/**
 * For each bead, by how much the best way costs more that gives one of its translated sentences
 * another original.
 */
function marginsOf(table: Table, steps: readonly Step[]): readonly number[] {
  const { source, target, before, after, band } = table;
  const best = before[cellOf(band, source.length, target.length)] ?? 0;
  const beadOf = new Int32Array(target.length);
  for (const [at, { column, kind }] of steps.entries()) {
    beadOf.fill(at, column, column + (BEAD_KINDS[kind]?.target ?? 0));
  }
  const margins = steps.map(() => Number.POSITIVE_INFINITY);
  eachBead(table, false, (kind, row, column, from, to, cost) => {
    const through = (before[from] ?? 0) + cost + (after[to] ?? 0) - best;
    const size = BEAD_KINDS[kind]?.target ?? 0;
    for (let at = column; at < column + size; at++) {
      const chosen = beadOf[at] ?? 0;
      const step = steps[chosen];
      if (step?.row === row && step.column === column && step.kind === kind) continue;
      if (through < (margins[chosen] ?? 0)) margins[chosen] = through;
    }
  });
  return margins;
}
