import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transcribes } from "../../src/check/transcribes.ts";
import table from "../../src/readings/data/hangul-table.json" with { type: "json" };
import { hangulSyllable } from "../../src/readings/hangul-syllable.ts";

describe("an attempt at the sound of a name is known as one", () => {
  test.each([
    ["주취안", "jiǔ quán"],
    ["지우첸", "jiǔ quán"],
    ["지우취엔", "jiu quan"],
    ["장슈에량", "zhāng xué liáng"],
    ["리엔윈강", "lián yún gǎng"],
    ["리커치앙", "lǐ kè qiáng"],
    ["따렌", "dà lián"],
    ["샨터우", "shàn tóu"],
    ["션쩐", "shēn zhèn"],
    ["항조우", "háng zhōu"],
    ["멘양", "mián yáng"],
    ["휘저우", "huì zhōu"],
    ["핀뚸뚸", "pīn duō duō"],
  ])("%s: %s", (hangul, pinyin) => {
    expect(transcribes(hangul, pinyin.split(" "))).toBe(true);
  });
});

describe("another name, a translation or a Sino-Korean reading is not", () => {
  test.each([
    ["소흥", "shào xīng"],
    ["취안", "jiǔ quán"],
    ["주취안시", "jiǔ quán"],
    ["베이징", "tiān jīn"],
    ["창사", "cháng chūn"],
    ["자동차", "qì chē"],
    ["주취", "jiǔ quán"],
    ["주취안", "jiǔ"],
    ["BYD", "bǐ yà dí"],
    ["", "jiǔ"],
  ])("%s: %s", (hangul, pinyin) => {
    expect(transcribes(hangul, pinyin.split(" "))).toBe(false);
  });
});

test("what the standard writes for a syllable is always an attempt at it", () => {
  const missed = Object.keys(table.syllables).filter(
    (pinyin) => !transcribes(hangulSyllable(pinyin)?.hangul ?? "", [pinyin]),
  );
  expect(missed).toEqual([]);
});

test("what the standard writes for a name is an attempt at it, and at no name of other consonants", () => {
  const syllable = fc.constantFrom(...Object.keys(table.syllables));
  const hangulOf = (name: readonly string[]): string =>
    name.map((pinyin) => hangulSyllable(pinyin)?.hangul).join("");
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (name) => {
      expect(transcribes(hangulOf(name), name)).toBe(true);
      expect(transcribes(hangulOf(name), [...name, "ma"])).toBe(false);
      expect(transcribes(hangulOf(["mang", ...name]), ["fang", ...name])).toBe(false);
    }),
    { seed: 7 },
  );
});
