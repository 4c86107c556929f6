import fc from "fast-check";
import { expect, test } from "vitest";
import { slipKey } from "../../src/search/slips.ts";

/** The same as replacements one after another. */
function naiveSlips(key: string): string {
  return key
    .replace(/([zcs])h/g, "$1")
    .replace(/ng(?![aeiou])/g, "n")
    .replace(/l/g, "n")
    .replace(/v/g, "u");
}

test("slips are folded away as replacements one after another would", () => {
  const letter = fc.constantFrom(..."zcshhngnglvuaeiox");
  fc.assert(
    fc.property(fc.array(letter, { minLength: 5, maxLength: 14 }), (letters) => {
      const key = letters.join("");
      expect(slipKey(key)).toBe(naiveSlips(key));
    }),
    { numRuns: 3000 },
  );
});

test.each(["zhan", "shanghai2", "상하이전기", ""])("%s has no slips", (key) => {
  expect(slipKey(key)).toBeUndefined();
});
