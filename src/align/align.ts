import type { Bead } from "./aligned-sentence.ts";
import { type AnchoredSentence, weighAnchors } from "./anchors.ts";
import { bandOf } from "./band.ts";
import { beadsOf, isAtEdge, stepsOf } from "./beads.ts";
import { tableOf } from "./table.ts";

/** Columns of the first band, on either side; twice as many each time the best way runs along its edge. */
const RADIUS = 60;
const MOST_CELLS = 10_000_000;

/**
 * Aligns the sentences of an original with those of its translation: of all ways to divide both into
 * beads of up to two sentences the likeliest, by lengths (Gale and Church 1993), anchors and
 * paragraphs. Takes time in proportion to the sentences, unless large parts of one text are missing.
 * @returns the beads, in order: every sentence is in one
 */
export function align(
  source: readonly AnchoredSentence[],
  target: readonly AnchoredSentence[],
): readonly Bead[] {
  const sides = weighAnchors(source, target);
  for (let radius = RADIUS; ; radius *= 2) {
    const band = bandOf(sides, radius);
    const table = tableOf(sides, band);
    const steps = stepsOf(table);
    const isWhole = band.width > target.length;
    const isLargest = band.width * 2 * (source.length + 1) > MOST_CELLS;
    const isFree = steps !== undefined && !steps.some((step) => isAtEdge(step, table));
    if (isWhole || isLargest || isFree) return steps === undefined ? [] : beadsOf(table, steps);
  }
}
