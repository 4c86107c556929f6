import fc from "fast-check";
import { expect, test } from "vitest";
import { placesOf } from "../../src/core/place.ts";

/** Counts from the beginning of the text each time, one character after the other. */
function naivePlace(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  for (let at = 0; at < offset; at += 1) {
    const lineEnd = text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
    line += lineEnd ? 1 : 0;
    column = lineEnd ? 1 : column + 1;
  }
  return { line, column };
}

test.each([
  ["the beginning", "a\nb", 0, 1, 1],
  ["a line end belongs to the line it ends", "a\nb", 1, 1, 2],
  ["after LF", "a\nb", 2, 2, 1],
  ["after CRLF, counted once", "a\r\nb", 3, 2, 1],
  ["between CR and LF the line goes on", "a\r\nb", 2, 1, 3],
  ["after a lone CR", "a\rb", 2, 2, 1],
  ["after two CRs", "a\r\rb", 3, 3, 1],
  ["after LF CR, two ends", "a\n\rb", 3, 3, 1],
  ["the end of a text that ends its last line", "a\n", 2, 2, 1],
  ["the end of an empty text", "", 0, 1, 1],
  ["columns count UTF-16 units", "𠮷林: x", 3, 1, 4],
  ["U+2028 ends no line", "a\u2028b", 2, 1, 3],
])("%s (%j at %i) is line %i, column %i", (_, text, offset, line, column) => {
  expect(placesOf(text)(offset, offset)).toEqual({ line, column, range: [offset, offset] });
});

test("every offset of any text is where counting from the beginning finds it", () => {
  const lines = fc.array(fc.constantFrom("\n", "\r", "\r\n", "a", "한", "𠮷"), { maxLength: 20 });
  fc.assert(
    fc.property(
      lines.map((pieces) => pieces.join("")),
      (text) => {
        const placeAt = placesOf(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(placeAt(offset, text.length)).toEqual({
            ...naivePlace(text, offset),
            range: [offset, text.length],
          });
        }
      },
    ),
  );
});
