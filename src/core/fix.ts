/** A stretch of a text file and what is to stand there instead. */
export interface Edit {
  /** Offsets of the decoded text of the file, as `Place` has them. */
  readonly range: readonly [start: number, end: number];
  /** What is read there now. */
  readonly text: string;
  readonly replacement: string;
}

/** Edits that mend one problem: a word, and the particle behind it. All are made or none. */
export type Fix = readonly Edit[];
