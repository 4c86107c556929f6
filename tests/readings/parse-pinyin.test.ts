import fc from "fast-check";
import { expect, test } from "vitest";
import table from "../../src/readings/data/hangul-table.json" with { type: "json" };
import { parsePinyin } from "../../src/readings/parse-pinyin.ts";
import { toneless, withTone } from "../../src/readings/tone.ts";
import { anyText } from "../helpers/any-text.ts";

const syllable = fc.constantFrom(...Object.keys(table.syllables));
const tone = fc.integer({ min: 0, max: 4 });

test.each([
  ["Shaoxing", "shao xing"],
  ["shao4 xing1", "shào xīng"],
  ["shao4xing1", "shào xīng"],
  ["Shàoxīng", "shào xīng"],
  ["Shàoxīng".normalize("NFD"), "shào xīng"],
  ["SHAOXING", "shao xing"],
  ["Xi'an", "xi an"],
  ["Xi’an", "xi an"],
  ["Xī'ān", "xī ān"],
  ["Xian", "xian"],
  ["Xīān", "xī ān"],
  ["lvliang", "lü liang"],
  ["lu:4 liang2", "lǜ liáng"],
  ["lü4liang2", "lǜ liáng"],
  ["changan", "chan gan"],
  ["fangan", "fan gan"],
  ["huār", "huā er"],
  ["dong-guan", "dong guan"],
  ["de5", "de"],
])("%s is %s", (text, syllables) => {
  expect(parsePinyin(text)?.join(" ")).toBe(syllables);
});

test.each([
  "",
  "  ",
  "'",
  "hello",
  "Ürümqi",
  "4",
  "shao44",
  "shào4",
  "ng",
  "사오싱",
  "嘉兴",
  "x y",
])("%j is not pinyin", (text) => {
  expect(parsePinyin(text)).toBeUndefined();
});

test("a tone that is put on a syllable comes off again", () => {
  fc.assert(
    fc.property(syllable, tone, (plain, number) => {
      expect(toneless(withTone(plain, number))).toBe(plain);
      expect(toneless(withTone(plain, number).normalize("NFD"))).toBe(plain);
    }),
  );
});

test("tones stand where 汉语拼音方案 puts them", () => {
  const marked = ["hao", "mei", "zhou", "gui", "liu", "xue", "lüe", "er", "zhuang"].map((plain) =>
    withTone(plain, 3),
  );
  expect(marked).toEqual(["hǎo", "měi", "zhǒu", "guǐ", "liǔ", "xuě", "lüě", "ěr", "zhuǎng"]);
});

test("syllables parted by apostrophes, spaces or tone numbers are found again", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(syllable, tone), { minLength: 1, maxLength: 5 }),
      fc.constantFrom("'", " ", "-"),
      (parts, separator) => {
        const spelt = parts.map(([plain, number]) => withTone(plain, number));
        // "lue" is another way to write "lüe", and is kept as it was written.
        expect(parsePinyin(spelt.join(separator))).toEqual(spelt);
        const numbered = parts.map(([plain, number]) => `${plain}${number}`).join("");
        expect(parsePinyin(numbered)).toEqual(spelt);
      },
    ),
  );
});

test("any text is understood or refused, and what is understood is made of syllables", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      for (const part of parsePinyin(text) ?? [])
        expect(Object.keys(table.syllables)).toContain(toneless(part));
    }),
  );
});

test("a long run of letters is answered, not pondered", () => {
  expect(parsePinyin("a".repeat(5_000))).toBeUndefined();
  expect(parsePinyin("xianan".repeat(100))).toHaveLength(200);
});
