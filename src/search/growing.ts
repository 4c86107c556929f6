type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that numbers are appended to. */
export interface Growing<T extends Numbers> {
  readonly push: (value: number) => void;
  /** Appends the first units of a text. */
  readonly pushUnits: (text: string, count: number) => void;
  readonly size: () => number;
  /** What was appended so far. */
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
    pushUnits: (text, count) => {
      if (size + count > room.length) {
        const larger = make((size + count) * 2);
        larger.set(room);
        room = larger;
      }
      for (let at = 0; at < count; at += 1) room[size + at] = text.charCodeAt(at);
      size += count;
    },
    size: () => size,
    values: () => room.subarray(0, size) as T,
  };
}
