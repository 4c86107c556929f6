import fc from "fast-check";
import { expect, test } from "vitest";
import { growing } from "../../src/search/growing.ts";
import { locatedKey, writeKey } from "../../src/search/located-key.ts";

function written(text: string) {
  const units = growing((size) => new Uint16Array(size), 0);
  const wordStarts = growing((size) => new Uint32Array(size), 0);
  writeKey(text, { units, wordStarts });
  return { key: String.fromCharCode(...units.values()), wordStarts: [...wordStarts.values()] };
}

test("a key is written as it is made where places are kept", () => {
  const plain = fc.constantFrom(..."aZé9ßǆ -·“”한기닭電气ㅅ𠮷ﬁ／Ａ");
  const text = fc.oneof(
    fc.array(plain, { maxLength: 10 }).map((characters) => characters.join("")),
    fc.string({ unit: "binary", maxLength: 10 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      const { key, wordStarts } = locatedKey(any);
      expect(written(any)).toEqual({ key, wordStarts });
    }),
    { numRuns: 3000 },
  );
});
