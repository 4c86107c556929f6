/** Stands for a mark between letters that belong together: of a text that is read nothing is left of it. */
export const GAP = "\uffff";

/** A stretch of a text that is not for people; of a `gap`, nothing stands between what is beside it. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly isGap?: boolean;
}

/** The same text with spaces for all but its line ends, so that lines, columns and offsets stay. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** A text with some stretches of it blank, or gaps; they come in order and do not overlap. */
export function hide(text: string, stretches: readonly Hidden[]): string {
  let result = "";
  let before = 0;
  for (const { start, end, isGap = false } of stretches) {
    const hidden = blank(text.slice(start, end));
    result += text.slice(before, start) + (isGap ? hidden.replaceAll(" ", GAP) : hidden);
    before = end;
  }
  return result + text.slice(before);
}
