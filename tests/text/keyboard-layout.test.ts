import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asHangulLayout, asLatinLayout } from "../../src/text/keyboard-layout.ts";

/** What fingers do, and what each layout makes of it. */
const TYPED = [
  ["tkdgkdl", "상하이"],
  ["tkdgkdlwjsrl", "상하이전기"],
  ["wkTld", "자씽"],
  ["djswp", "언제"],
  ["ekfrrhrl", "닭고기"],
  ["rkqt", "값"],
  ["rkqtdl", "값이"],
  ["dhksgustk", "완현사"],
  ["dmlfy", "의료"],
  ["tkd gkdl", "상 하이"],
] as const;

test.each(TYPED)("%s was meant to be %s", (latin, hangul) => {
  expect(asHangulLayout(latin)).toBe(hangul);
});

test.each<readonly [string, string]>([
  ...TYPED,
  ["shanghai", "노무호먀"],
  ["beijing", "ㅠ댜ㅓㅑㅜㅎ"],
])("%s comes out as %s in the Hangul layout", (latin, hangul) => {
  expect(asLatinLayout(hangul)?.toLowerCase()).toBe(latin.toLowerCase());
});

describe("what was typed as it was meant is left alone", () => {
  test.each(["byd", "上海", "601727", "", "a b"])("%j makes no Hangul", (text) => {
    expect(asHangulLayout(text)).toBeUndefined();
  });

  test.each(["上海", "", " ", "shanghai", "상hai"])("%j makes no Latin", (text) => {
    expect(asLatinLayout(text)).toBeUndefined();
  });
});

test("any syllables typed on the wrong layout come back", () => {
  const syllable = fc
    .integer({ min: 0xac00, max: 0xd7a3 })
    .map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), (syllables) => {
      const text = syllables.join("");
      expect(asHangulLayout(asLatinLayout(text) ?? "")).toBe(text);
    }),
  );
});
