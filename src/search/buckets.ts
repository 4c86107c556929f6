/** Numbers that are told apart by bucket as they come. */
export interface Buckets {
  readonly add: (bucket: number, value: number) => void;
  /** How many numbers there are in all. */
  readonly total: () => number;
  /** The numbers of a bucket in the order in which they came; good until the next is taken. */
  readonly take: (bucket: number) => Uint32Array;
}

const CHUNK_BITS = 10;
const CHUNK = 1 << CHUNK_BITS;

/**
 * Buckets that fill chunks of one room in turn, so that nobody need count beforehand.
 * @param count of buckets
 * @param expected how many numbers are likely to come: room that need not grow
 */
export function makeBuckets(count: number, expected: number): Buckets {
  let room = new Uint32Array(expected + count * CHUNK);
  /** By chunk, the one before it of the same bucket, counted from 1. */
  let before = new Uint32Array((room.length >> CHUNK_BITS) + 1);
  let chunks = 0;
  /** By bucket, where its next number goes; at the beginning of a chunk a new one is needed. */
  const next = new Uint32Array(count);
  const sizes = new Uint32Array(count);
  let taken = new Uint32Array(0);
  const open = (bucket: number): number => {
    const last = next[bucket] ?? 0;
    const at = chunks << CHUNK_BITS;
    if (at + CHUNK > room.length) {
      room = grown(room, (at + CHUNK) * 2);
      before = grown(before, (room.length >> CHUNK_BITS) + 1);
    }
    before[chunks] = Math.max(0, last - 1) >> CHUNK_BITS;
    chunks += 1;
    return at;
  };
  return {
    add: (bucket, value) => {
      let at = next[bucket] ?? 0;
      if ((at & (CHUNK - 1)) === 0) at = open(bucket);
      room[at] = value;
      next[bucket] = at + 1;
      sizes[bucket] = (sizes[bucket] ?? 0) + 1;
    },
    total: () => sizes.reduce((sum, size) => sum + size, 0),
    take: (bucket) => {
      const size = sizes[bucket] ?? 0;
      if (size > taken.length) taken = new Uint32Array(size * 2);
      let chunk = ((next[bucket] ?? 0) - 1) >> CHUNK_BITS;
      for (let end = size; end > 0; ) {
        const start = ((end - 1) >> CHUNK_BITS) << CHUNK_BITS;
        const from = chunk << CHUNK_BITS;
        taken.set(room.subarray(from, from + end - start), start);
        chunk = before[chunk] ?? 0;
        end = start;
      }
      return taken.subarray(0, size);
    },
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(numbers);
  return larger;
}
