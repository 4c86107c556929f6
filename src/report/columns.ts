/**
 * Shares a line between columns: each gets what it wants where there is room, else the widest gives
 * way first, so that short columns are never cut to make room for long ones.
 * @param wanted width each column would like, in cells
 * @param room cells for all columns together
 * @param least cells below which no column is cut
 * @returns widths that sum to at most `room`, unless the least widths alone exceed it
 */
export function shareWidth(wanted: readonly number[], room: number, least = 6): readonly number[] {
  const widths = [...wanted];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= least) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}
