import fc from "fast-check";
import { expect, test } from "vitest";
import { makeBuckets } from "../../src/search/buckets.ts";

test("a bucket gives back what was put into it, in its order, however much it is", () => {
  // Runs into one bucket are longer than a chunk.
  const run = fc.record({ bucket: fc.nat({ max: 6 }), count: fc.nat({ max: 3000 }) });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), fc.nat({ max: 100 }), (runs, expected) => {
      const buckets = makeBuckets(7, expected);
      const wanted: number[][] = Array.from({ length: 7 }, () => []);
      let value = 0;
      for (const { bucket, count } of runs) {
        for (let at = 0; at < count; at += 1) {
          buckets.add(bucket, value);
          wanted[bucket]?.push(value);
          value += 1;
        }
      }
      expect(buckets.total()).toBe(value);
      expect(wanted.map((_, bucket) => [...buckets.take(bucket)])).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});
