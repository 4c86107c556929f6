/**
 * A stretch of a text, without what it was cut from: engines keep a long text in memory for the sake
 * of a slice of it.
 */
export function detached(text: string, start = 0, end = text.length): string {
  return ` ${text.slice(start, end)}`.slice(1);
}
