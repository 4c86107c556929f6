import type { AlignedSentence } from "./aligned-sentence.ts";
import data from "./data/alignment.json" with { type: "json" };

/** How many sentences a bead takes of each side, and what that costs. */
export interface BeadKind {
  readonly source: number;
  readonly target: number;
  readonly cost: number;
}

export const BEAD_KINDS: readonly BeadKind[] = data.beads.map(
  ({ source, target, probability }) => ({
    source,
    target,
    cost: -Math.log(probability),
  }),
);

/** An anchor without its like is less of a sign than one with it: words are left out. */
const UNSHARED = 0.6;
/** One side begins a paragraph where the other does not, or a bead runs over the end of one. */
const OTHER_PARAGRAPH = 1;
const OVER_PARAGRAPH = 1.5;
/** Lengths alone never outweigh everything else. */
const WORST_LENGTHS = 12;

/** What is common to a sentence of each side: the weight of the anchors that both have. */
export function sharedWeight(
  a: AlignedSentence,
  b: AlignedSentence,
  weights: readonly number[],
): number {
  let weight = 0;
  for (let i = 0, j = 0; i < a.anchors.length && j < b.anchors.length; ) {
    const difference = (a.anchors[i] ?? 0) - (b.anchors[j] ?? 0);
    if (difference === 0) weight += weights[a.anchors[i] ?? 0] ?? 0;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return weight;
}

/** By how many standard deviations the length of a translation is not what is to be expected. */
export function deviationOf(source: number, target: number): number {
  const { koreanLettersPerChinese: ratio, variance } = data;
  const mean = (source + target / ratio) / 2;
  return mean === 0 ? 0 : (target - ratio * source) / Math.sqrt(variance * mean);
}

/** What a side of a bead is together. */
export interface Side {
  readonly letters: number;
  readonly weight: number;
  readonly begins: boolean;
  readonly over: number;
}

/** The cost of a bead, the negative logarithm of how likely it is. */
export function beadCost(kind: BeadKind, source: Side, target: Side, shared: number): number {
  const unshared = source.weight + target.weight - 2 * shared;
  const anchors = UNSHARED * unshared - shared;
  if (kind.source === 0 || kind.target === 0) return kind.cost + anchors;
  const lengths = Math.min(WORST_LENGTHS, deviationOf(source.letters, target.letters) ** 2 / 2);
  const paragraphs =
    (source.begins === target.begins ? 0 : OTHER_PARAGRAPH) +
    OVER_PARAGRAPH * (source.over + target.over);
  return kind.cost + lengths + anchors + paragraphs;
}
