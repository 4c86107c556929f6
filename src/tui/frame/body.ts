/** A cell of the screen, counted from 0. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
}

/** What stands between the query line and the foot. */
export interface Body {
  readonly lines: readonly string[];
  /** Where the next character goes, if it goes here. */
  readonly cursor?: CellPlace;
}
