import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { sanitize } from "../../src/text/sanitize.ts";
import { fit as fitted, padEnd, truncate, width } from "../../src/text/width.ts";
import { anyText } from "../helpers/any-text.ts";
import { graphemesOf } from "../helpers/graphemes-of.ts";

const printable = anyText().map(sanitize);
const cells = fc.integer({ min: 0, max: 20 });

test.each([
  ["Latin", "Shanghai", 8],
  ["pinyin with tone marks", "Lǚliáng", 7],
  ["pinyin in NFD", "Lǚliáng".normalize("NFD"), 7],
  ["Hangul", "상하이", 6],
  ["Hangul in NFD", "상하이".normalize("NFD"), 6],
  ["standalone letters", "ㅅㅎ", 4],
  ["Han", "上海电气", 8],
  ["Ext-B", "𠮷林", 4],
  ["full-width Latin", "ＴＣＬ", 6],
  ["title marks", "《》", 4],
  ["ambiguous marks", "한·중…", 6],
  ["an emoji of one sequence", "👩‍💻", 2],
  ["a flag", "🇰🇷", 2],
  ["nothing", "", 0],
])("width of %s (%s): %i", (_, text, expected) => {
  expect(width(text)).toBe(expected);
});

test("any text is as wide as Ink takes it to be", () => {
  fc.assert(
    fc.property(printable, (text) => {
      expect(width(text)).toBe(stringWidth(text));
    }),
    { numRuns: 5000 },
  );
});

test("every character of the basic plane is as wide as Ink takes it to be, alone and between others", () => {
  const differing = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
    .filter((character) => sanitize(character) === character)
    .filter(
      (character) =>
        width(character) !== stringWidth(character) ||
        width(`한${character}a`) !== stringWidth(`한${character}a`),
    );
  expect(differing).toEqual([]);
});

test.each([
  ["what fits stays", "上海电气", 8, "上海电气"],
  ["the ellipsis takes one cell", "上海电气", 7, "上海电…"],
  ["a wide character that fits by half goes", "上海电气", 6, "上海…"],
  ["only the ellipsis is left", "上海", 2, "…"],
  ["one cell", "上海", 1, "…"],
  ["no cell", "上海", 0, ""],
  ["a syllable in NFD stays whole", "상하이".normalize("NFD"), 4, `${"상".normalize("NFD")}…`],
  ["a mark stays with its letter", "Lu\u0308\u030cliang", 3, "Lu\u0308\u030c…"],
  ["an emoji sequence goes whole", "a👩‍💻b", 3, "a…"],
])("truncate: %s (%j to %i)", (_, text, room, expected) => {
  expect(truncate(text, room)).toBe(expected);
});

test("what is truncated is never wider than asked, and a beginning of the text on a grapheme", () => {
  fc.assert(
    fc.property(printable, cells, (text, room) => {
      const shown = truncate(text, room);
      expect(width(shown)).toBeLessThanOrEqual(room);
      if (shown === text || shown === "") return;
      const kept = shown.slice(0, -1);
      expect(shown.slice(-1)).toBe("…");
      const graphemes = graphemesOf(text);
      expect(graphemes.map((_, count) => graphemes.slice(0, count).join(""))).toContain(kept);
    }),
    { numRuns: 1000 },
  );
});

test("what is truncated lacks nothing that would have fitted", () => {
  fc.assert(
    fc.property(printable, cells, (text, room) => {
      const shown = truncate(text, room);
      fc.pre(shown !== text && shown !== "");
      const [next = ""] = graphemesOf(text.slice(shown.length - 1));
      expect(width(shown) + width(next)).toBeGreaterThan(room);
    }),
    { numRuns: 1000 },
  );
});

test("what is padded keeps the text, adds only spaces, and is as wide as asked or as the text", () => {
  fc.assert(
    fc.property(printable, cells, (text, room) => {
      const padded = padEnd(text, room);
      expect(padded.slice(0, text.length)).toBe(text);
      expect(padded.slice(text.length)).toMatch(/^ *$/);
      expect(width(padded)).toBe(Math.max(room, width(text)));
    }),
    { numRuns: 1000 },
  );
});

test("what is fitted is exactly as wide as asked", () => {
  fc.assert(
    fc.property(printable, cells, (text, room) => {
      expect(width(fitted(text, room))).toBe(room);
    }),
    { numRuns: 1000 },
  );
});
