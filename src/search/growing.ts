type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that numbers are appended to. */
export interface Growing<T extends Numbers> {
  readonly push: (value: number) => void;
  readonly size: () => number;
  /**
   * Makes room for so many more.
   * @returns the numbers so far and room behind them, to be written to before `cut` says how far
   */
  readonly reserve: (count: number) => T;
  /** Says how many numbers there are: takes back the last, or takes in what was written to room. */
  readonly cut: (size: number) => void;
  /** What was appended so far; good until the next is. */
  readonly values: () => T;
}

/** @param expected how many are likely to come: room that need not grow */
export function growing<T extends Numbers>(
  make: (size: number) => T,
  expected: number,
): Growing<T> {
  let room = make(Math.max(1024, expected));
  let size = 0;
  const reserve = (count: number): T => {
    if (size + count > room.length) {
      const larger = make((size + count) * 2);
      larger.set(room);
      room = larger;
    }
    return room;
  };
  return {
    push: (value) => {
      if (size === room.length) reserve(1);
      room[size] = value;
      size += 1;
    },
    size: () => size,
    reserve,
    cut: (other) => {
      size = other;
    },
    values: () => room.subarray(0, size) as T,
  };
}
