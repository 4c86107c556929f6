import fc from "fast-check";
import { expect, test } from "vitest";
import { sanitize } from "../../src/text/sanitize.ts";
import { width, wrap } from "../../src/text/width.ts";
import { anyText } from "../helpers/any-text.ts";
import { graphemesOf } from "../helpers/graphemes-of.ts";

const printable = anyText(24).map(sanitize);
const cells = fc.integer({ min: 2, max: 12 });

test.each<[rule: string, text: string, cells: number, lines: readonly string[]]>([
  ["nothing is one empty line", "", 5, [""]],
  ["what fits is one line", "상하이 전기", 11, ["상하이 전기"]],
  ["breaks at the last space that fits", "데이터 요소 시장", 12, ["데이터 요소", "시장"]],
  ["a line may be full to the last cell before a space", "ab cde f", 6, ["ab cde", "f"]],
  ["a word that is too long is cut", "国务院办公厅", 8, ["国务院办", "公厅"]],
  ["a long word after a short one stands on the next line", "a bcdef", 5, ["a", "bcdef"]],
  ["several spaces at a break make no empty line", "abc   def", 3, ["abc", "def"]],
  ["spaces at the end make no empty line", "abc   ", 3, ["abc"]],
  ["a line never begins with the space it broke at", "ab cd ef", 2, ["ab", "cd", "ef"]],
  ["a space before the first word is no place to break", " abc한", 4, [" abc", "한"]],
  ["nor is a space after a mark alone", "\u0323 ab한", 3, ["\u0323", "ab", "한"]],
  ["wide characters leave a cell free", "가나다", 5, ["가나", "다"]],
  [
    "a syllable in NFD stays whole",
    "가각".normalize("NFD"),
    2,
    ["가", "각"].map((s) => s.normalize("NFD")),
  ],
  ["an emoji sequence stays whole", "👩‍💻👩‍💻", 3, ["👩‍💻", "👩‍💻"]],
])("%s: %j", (_, text, room, lines) => {
  expect(wrap(text, room)).toEqual(lines);
});

test("no line is wider than asked, unless one grapheme alone is", () => {
  fc.assert(
    fc.property(printable, cells, (text, room) => {
      const tooWide = wrap(text, room).filter((line) => width(line) > room);
      expect(tooWide.filter((line) => graphemesOf(line).length > 1)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("lines are whole graphemes of the text, all of them, in order, white space aside", () => {
  const visible = (text: string): readonly string[] =>
    graphemesOf(text)
      .map((grapheme) => grapheme.trimEnd())
      .filter((grapheme) => grapheme !== "");
  fc.assert(
    fc.property(printable, cells, (text, room) => {
      expect(wrap(text, room).flatMap(visible)).toEqual(visible(text));
    }),
    { numRuns: 2000 },
  );
});

test("words that fit on a line are never cut, and each line takes as many as fit", () => {
  const word = fc.constantFrom("a", "bc", "가", "나다", "上海", "defg");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      cells.map((room) => room + 2),
      (words, room) => {
        const lines: string[] = [];
        for (const next of words) {
          const longer = lines.length === 0 ? next : `${lines.at(-1)} ${next}`;
          if (lines.length > 0 && width(longer) <= room) lines[lines.length - 1] = longer;
          else lines.push(next);
        }
        expect(wrap(words.join(" "), room)).toEqual(lines);
      },
    ),
    { numRuns: 1000 },
  );
});
