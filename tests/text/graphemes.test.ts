import fc from "fast-check";
import { expect, test } from "vitest";
import { nextBoundary, previousBoundary, previousWord } from "../../src/text/graphemes.ts";
import { anyText } from "../helpers/any-text.ts";
import { graphemesOf } from "../helpers/graphemes-of.ts";

/** Offsets of all grapheme boundaries of a text, the beginning and the end among them. */
function boundariesOf(text: string): readonly number[] {
  const boundaries = [0];
  for (const grapheme of graphemesOf(text)) {
    boundaries.push((boundaries.at(-1) ?? 0) + grapheme.length);
  }
  return boundaries;
}

test("walking right from the beginning meets every boundary once", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const walked = [0];
      while ((walked.at(-1) ?? 0) < text.length)
        walked.push(nextBoundary(text, walked.at(-1) ?? 0));
      expect(walked).toEqual(boundariesOf(text));
    }),
  );
});

test("walking left from the end meets the same boundaries", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const walked = [text.length];
      while ((walked.at(-1) ?? 0) > 0) walked.push(previousBoundary(text, walked.at(-1) ?? 0));
      expect(walked.reverse()).toEqual(boundariesOf(text));
    }),
  );
});

test("from inside a grapheme, left goes to its beginning and right to its end", () => {
  const text = `a${"한".normalize("NFD")}👩‍💻`;
  expect([previousBoundary(text, 3), nextBoundary(text, 3)]).toEqual([1, 4]);
  expect([previousBoundary(text, 6), nextBoundary(text, 6)]).toEqual([4, text.length]);
});

test.each([0, 5])("at the edges of the text the cursor stays (offset %i)", (offset) => {
  expect(previousBoundary("", offset)).toBe(0);
  expect(nextBoundary("", offset)).toBe(0);
});

test.each([
  ["from the end of a word to its beginning", "shanghai dianqi", 15, 9],
  ["over the spaces before the cursor", "shanghai   ", 11, 0],
  ["from the middle of a word to its beginning", "shanghai dianqi", 12, 9],
  ["from the beginning of a word to the one before", "shanghai dianqi", 9, 0],
  ["over punctuation", "상하이 《", 5, 0],
  ["a Korean word", "상하이 전기", 6, 4],
  ["nothing before the cursor", "전기", 0, 0],
  ["only spaces before the cursor", "   ", 3, 0],
])("the word before: %s", (_, text, offset, expected) => {
  expect(previousWord(text, offset)).toBe(expected);
});
