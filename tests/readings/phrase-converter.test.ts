import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { configs } from "opencc-js/preset/cn2t";
import { expect, test } from "vitest";
import { type ConversionSteps, phraseConverter } from "../../src/readings/phrase-converter.ts";

const STEPS = configs["s2tw"] as unknown as ConversionSteps;
const expected = Converter({ from: "cn", to: "tw" });
const convert = phraseConverter(STEPS);
const phrases = STEPS.segmentation.flatMap((dictionary) =>
  dictionary.split("|").map((line) => line.split(" ", 1)[0] ?? ""),
);

test("phrases and pieces of them come out as OpenCC's own converter says", () => {
  const piece = fc
    .tuple(fc.constantFrom(...phrases), fc.nat(3), fc.nat(6))
    .map(([phrase, start, length]) => phrase.slice(start, start + length));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join("");
      expect(convert(text)).toBe(expected(text));
    }),
    { seed: 305, numRuns: 2000 },
  );
});

test.each(["", "里面", "發展", "⿰里发", "A发b 发", "\uf900发", "𫝆发", "一", "龟\ud84c"])(
  "%s",
  (text) => {
    expect(convert(text)).toBe(expected(text));
  },
);

test("of two dictionaries the first counts", () => {
  const both = phraseConverter({
    segmentation: [],
    conversionChain: [["发 甲", "发 乙|展 丙"]],
  });
  expect(both("发展")).toBe("甲丙");
});
