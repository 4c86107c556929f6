/**
 * The value below which a part of all values lies.
 * @param part from 0 to 1: 0.5 is the median
 * @returns 0 of none
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
