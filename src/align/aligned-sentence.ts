/** A sentence as it is aligned. */
export interface AlignedSentence {
  /** Letters and digits in it. */
  readonly letters: number;
  readonly beginsParagraph: boolean;
  /** Numbers of its anchors, ascending. */
  readonly anchors: readonly number[];
  /** What its anchors weigh together. */
  readonly weight: number;
}

/** The sentences of both texts, and what each of their anchors weighs. */
export interface WeighedSides {
  readonly source: readonly AlignedSentence[];
  readonly target: readonly AlignedSentence[];
  readonly weights: readonly number[];
}

/** Sentences of an original and those that translate them; either may be none. */
export interface Bead {
  /** Index of the first sentence, and after the last. */
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
  /** By how much the best alignment that pairs its sentences otherwise is less likely: a logarithm. */
  readonly margin: number;
  /** How far the lengths are from what is usual, in standard deviations. */
  readonly deviation: number;
  /** Weight of the anchors that both sides have, and of all that either has. */
  readonly shared: number;
  readonly weight: number;
}
