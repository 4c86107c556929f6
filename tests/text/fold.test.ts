import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldAlike, foldKey } from "../../src/text/fold.ts";
import { anyText } from "../helpers/any-text.ts";
import { naiveFoldKey } from "../helpers/naive-fold.ts";

test.each([
  ["case", "BYD", "byd"],
  ["tone marks", "Lǚliáng Shànghǎi", "luliangshanghai"],
  ["a tone mark in NFD", "Lu\u0308\u030c", "lu"],
  ["accents", "São Paulo Façade", "saopaulofacade"],
  ["the dot of the Turkish capital", "İ", "i"],
  ["full width", "ＴＣＬ　５Ｇ", "tcl5g"],
  ["ligatures and squared letters", "ﬁ㎏", "fikg"],
  ["traditional characters", "上海電氣", "上海电气"],
  ["compatibility ideographs", "\uf92c", "郎"],
  ["spaces and middle dots", "한·중 포럼", "한중포럼"],
  ["title marks and quotes", "《“双碳”》", "双碳"],
  ["apostrophes and hyphens", "Xi'an-Xianyang", "xianxianyang"],
  ["Hangul in NFD", "상하이".normalize("NFD"), "상하이"],
  ["half-width jamo", "\uffa1\uffbe", "ㄱㅎ"],
  ["conjoining jamo that make no syllable", "\u1109\u1112", "ㅅㅎ"],
  ["a syllable and the final it lacks", "가\u11a8", "각"],
  ["a syllable that is full, and one final more", "각\u11a8", "각ㄱ"],
  ["emoji", "👩‍💻상👍🏽", "상"],
  ["lone surrogates", "a\ud800b\udfffc", "abc"],
  ["marks without a base", "\u0301a", "a"],
])("folds away %s", (_, text, key) => {
  expect(foldKey(text)).toBe(key);
});

test.each([
  ["letters of an unfinished syllable", "ㅅㅎ", "ㅅㅎ"],
  ["double consonant letters", "ㄳㅄ", "ㄳㅄ"],
  ["the plus of a name", "互联网+", "互联网+"],
  ["a percent sign", "50%", "50%"],
  ["characters outside the basic plane", "𠮷林", "𠮷林"],
  ["digits of any script as digits", "①²", "12"],
])("keeps %s", (_, text, key) => {
  expect(foldKey(text)).toBe(key);
});

test("every character of the planes that hold Hangul, Han and Latin folds the same in NFC and NFD, once and twice", () => {
  const wrong: string[] = [];
  for (const plane of [0, 2, 3]) {
    for (let code = plane * 0x10000; code < (plane + 1) * 0x10000; code += 1) {
      const character = String.fromCodePoint(code);
      const key = foldKey(character.normalize("NFC"));
      if (foldKey(character.normalize("NFD")) !== key || foldKey(key) !== key) {
        wrong.push(`U+${code.toString(16)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("folding a key gives the key", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const key = foldKey(text);
      expect(foldKey(key)).toBe(key);
    }),
    { numRuns: 2000 },
  );
});

test("NFC, NFD and the text as it is have one key", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const key = foldKey(text);
      expect([foldKey(text.normalize("NFC")), foldKey(text.normalize("NFD"))]).toEqual([key, key]);
    }),
    { numRuns: 2000 },
  );
});

test("the short cut for plain letters gives what composing the whole text and folding it gives", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(foldKey(text)).toBe(naiveFoldKey(text));
    }),
    { numRuns: 2000 },
  );
});

test("fold and foldKey give the same key", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(foldKey(text)).toBe(fold(text).key);
    }),
  );
});

test("texts fold alike where their keys are the same", () => {
  const characters = fc
    .array(fc.constantFrom(..."電电氣气·a\u0301\ufe00上 "), { maxLength: 4 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(fc.oneof(characters, anyText()), fc.oneof(characters, anyText()), (a, b) => {
      expect(foldAlike(a, b)).toBe(foldKey(a) === foldKey(b));
      expect(foldAlike(a, a)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
