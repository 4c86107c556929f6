type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that numbers are appended to. */
export interface Growing<T extends Numbers> {
  readonly push: (value: number) => void;
  readonly size: () => number;
  /** Takes back what was appended after it had a size. */
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
  return {
    push: (value) => {
      if (size === room.length) {
        const larger = make(size * 2);
        larger.set(room);
        room = larger;
      }
      room[size] = value;
      size += 1;
    },
    size: () => size,
    cut: (shorter) => {
      size = shorter;
    },
    values: () => room.subarray(0, size) as T,
  };
}
