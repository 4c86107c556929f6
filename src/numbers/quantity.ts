/** A number of a text, with what it counts where that is said. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Its keys: of the number itself, then of other ways to say the same (三成: 3 and 30). */
  readonly keys: readonly string[];
  /** What is counted: a name of `data/units.json`. */
  readonly unit: string | undefined;
  /** Whether it is certain that this is a number that a translation must have too. */
  readonly isSure: boolean;
  /** Whether it is said to be a round one: 近, 약, 余. */
  readonly isRound: boolean;
}
