import fc from "fast-check";
import { expect, test } from "vitest";
import { stretchIndex } from "../../src/check/stretch-index.ts";

const range = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })).map(([start, size]) => ({
  start,
  end: start + size,
}));

test("it says what looking at every stretch says", () => {
  fc.assert(
    fc.property(fc.array(range), range, (stretches, { start, end }) => {
      const expected = stretches.some((other) => other.start < end && start < other.end);
      expect(stretchIndex(stretches)(start, end)).toBe(expected);
    }),
    { seed: 305, numRuns: 500 },
  );
});
