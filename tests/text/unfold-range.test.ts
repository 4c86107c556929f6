import fc from "fast-check";
import { expect, test } from "vitest";
import { type Folded, fold, foldKey, unfoldRange } from "../../src/text/fold.ts";
import { anyText } from "../helpers/any-text.ts";

function found(text: string, typed: string): string {
  const folded = fold(text);
  const key = foldKey(typed);
  const start = folded.key.indexOf(key);
  return text.slice(...unfoldRange(text, folded, start, start + key.length));
}

test.each([
  ["tone marks in NFC", "Shànghǎi Diànqì", "hai", "hǎi"],
  ["tone marks in NFD", "Sha\u0300nghai\u030c Dia\u0300nqi\u0300", "hai", "hai\u030c"],
  ["two marks on one letter", "Lu\u0308\u030clia\u0301ng", "lu", "Lu\u0308\u030c"],
  ["Hangul in NFD", "상하이".normalize("NFD"), "하", "하".normalize("NFD")],
  ["a space inside, none after", "상하이 전기 그룹", "이전기", "이 전기"],
  ["no quote before or after", "“双碳”目标", "双碳", "双碳"],
  ["quotes inside", "“双碳”目标", "碳目", "碳”目"],
  ["characters of two units", "吉𠮷林", "𠮷", "𠮷"],
  ["the whole of a squared sign for one letter of it", "5㎏ 쌀", "g", "㎏"],
  ["what stands after an emoji", "👩‍💻 개발자", "개발", "개발"],
])("gives back %s: %s", (_, text, typed, slice) => {
  expect(found(text, typed)).toBe(slice);
});

test("there is an offset for each unit of the key and one for the end, and they never fall", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const { key, offsets } = fold(text);
      expect(offsets).toHaveLength(key.length + 1);
      expect(offsets.at(-1)).toBe(text.length);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    }),
  );
});

test("any stretch of a key is found in the fold of its slice, and is all of it between characters", () => {
  const stretches = anyText().chain((text) => {
    const folded = fold(text);
    const at = fc.integer({ min: 0, max: folded.key.length });
    return fc.tuple(fc.constant(text), fc.constant(folded), at, at);
  });
  fc.assert(
    fc.property(stretches, ([text, folded, a, b]) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(start < end);
      const stretch = folded.key.slice(start, end);
      const slice = text.slice(...unfoldRange(text, folded, start, end));
      expect(foldKey(slice)).toContain(stretch);
      if (isBoundary(folded, start) && isBoundary(folded, end))
        expect(foldKey(slice)).toBe(stretch);
    }),
    { numRuns: 2000 },
  );
});

function isBoundary({ offsets }: Folded, at: number): boolean {
  return offsets[at - 1] !== offsets[at];
}
