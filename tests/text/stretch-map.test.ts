import fc from "fast-check";
import { expect, test } from "vitest";
import { makeStretchMap } from "../../src/text/stretch-map.ts";

const word = fc.string({ unit: fc.constantFrom("가", "나", "a"), maxLength: 7 });

test.each([Number.POSITIVE_INFINITY, 5])(
  "what is looked up is what was made of it, %s kept",
  (most) => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const map = makeStretchMap((written) => ({ written }), most);
        const text = words.join("");
        let at = 0;
        for (const one of words) {
          expect(map.get(text, at, at + one.length).written).toBe(one);
          at += one.length;
        }
        const kept = [...map.entries()].map(([written]) => written);
        expect(new Set(kept).size).toBe(kept.length);
        if (most > words.length) expect(new Set(kept)).toEqual(new Set(words));
      }),
      { seed: 305 },
    );
  },
);

test("a text is asked about once, however many there are", () => {
  let asked = 0;
  const map = makeStretchMap(() => (asked += 1));
  const text = Array.from({ length: 5000 }, (_, at) => String(10_000 + at)).join("");
  for (const _ of [1, 2]) for (let at = 0; at < text.length; at += 5) map.get(text, at, at + 5);
  expect(asked).toBe(5000);
});
