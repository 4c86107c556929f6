import type { AlignedSentence, WeighedSides } from "./aligned-sentence.ts";

/** A sentence with what also stands in its translation as it is: numbers, names, terms. */
export interface AnchoredSentence {
  readonly letters: number;
  readonly beginsParagraph: boolean;
  readonly anchors: ReadonlySet<string>;
}

/** The most that one anchor can tell. */
const HEAVIEST = 4;

/**
 * Gives anchors that both documents have numbers and weights: the rarer one is, the more it tells.
 * Weights are logarithms of probabilities.
 */
export function weighAnchors(
  source: readonly AnchoredSentence[],
  target: readonly AnchoredSentence[],
): WeighedSides {
  const [there, here] = [counted(source), counted(target)];
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const size = Math.max(source.length, target.length) + 1;
  for (const [anchor, count] of there) {
    const other = here.get(anchor);
    if (other === undefined) continue;
    numbers.set(anchor, weights.length);
    weights.push(Math.min(HEAVIEST, 0.5 + Math.log(size / Math.max(count, other))));
  }
  const aligned = ({ letters, beginsParagraph, anchors }: AnchoredSentence): AlignedSentence => {
    const own = [...anchors].flatMap((anchor) => numbers.get(anchor) ?? []).sort((a, b) => a - b);
    const weight = own.reduce((sum, anchor) => sum + (weights[anchor] ?? 0), 0);
    return { letters, beginsParagraph, anchors: own, weight };
  };
  return { source: source.map(aligned), target: target.map(aligned), weights };
}

function counted(sentences: readonly AnchoredSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { anchors } of sentences) {
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  return counts;
}
