/** Commands that go through rows or lines. */
export const SCROLLING = ["up", "down", "page-up", "page-down", "first", "last"] as const;
export type Scrolling = (typeof SCROLLING)[number];

export function isScrolling(command: string): command is Scrolling {
  return (SCROLLING as readonly string[]).includes(command);
}

/**
 * The first row of a window over a list that keeps one row in view and moves as little as it can.
 * @param top first row shown until now
 * @param row the row to be seen
 * @param rows height of the window
 * @param count length of the list
 */
export function topShowing(top: number, row: number, rows: number, count: number): number {
  const moved = Math.max(row - rows + 1, Math.min(row, top));
  return clamp(moved, 0, count - rows);
}

/** A number brought into a range; the least one where the range is empty. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** How many rows a page moves: one less than are seen, so that one stays as a landmark. */
export function pageOf(rows: number): number {
  return Math.max(1, rows - 1);
}

/**
 * How many rows or lines a command goes on by.
 * @param page how many a page is
 * @param all how many there are; infinite where the caller brings what comes of it into range
 */
export function scrollStep(command: Scrolling, page: number, all: number): number {
  switch (command) {
    case "up":
      return -1;
    case "down":
      return 1;
    case "page-up":
      return -page;
    case "page-down":
      return page;
    case "first":
      return -all;
    case "last":
      return all;
    default:
      return command satisfies never;
  }
}
