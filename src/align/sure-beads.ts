import type { Bead } from "./aligned-sentence.ts";

/** Twenty to one against the next best alignment. */
const LEAST_MARGIN = 3;
const MOST_DEVIATION = 2.5;
/** Beads on either side that are looked at. */
const NEIGHBOURS = 3;
/** Share of the weight of all anchors that must be common to both sides. */
const LEAST_SHARE = 0.4;

/**
 * The beads that surely are an original and its translation: likelier than any other way to pair their
 * sentences, of fitting lengths, and among neighbours whose numbers, names and terms are the same.
 * Lengths alone would pair any two texts.
 */
export function sureBeads(beads: readonly Bead[]): readonly Bead[] {
  return beads.filter((bead, at) => {
    if (bead.margin < LEAST_MARGIN || bead.deviation > MOST_DEVIATION) return false;
    if (isEmpty(bead)) return false;
    const around = beads.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    const shared = around.reduce((sum, one) => sum + one.shared, 0);
    const weight = around.reduce((sum, one) => sum + one.weight, 0);
    return shared > 0 && shared >= LEAST_SHARE * weight;
  });
}

function isEmpty({ source, target }: Bead): boolean {
  return source[0] === source[1] || target[0] === target[1];
}
