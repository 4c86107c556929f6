import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf } from "../../src/core/place.ts";
import type { Segment } from "../../src/documents/segment.ts";
import { textSegments } from "../../src/documents/text-segments.ts";

const segmentsOf = async (pieces: readonly string[]): Promise<readonly Segment[]> => {
  const segments: Segment[] = [];
  for await (const segment of textSegments(pieces)) segments.push(segment);
  return segments;
};

const line = "자싱시를 찾은 대표단은 협약을 맺었다. ".repeat(20);

describe("a large text comes in stretches that end", () => {
  test.each([
    ["where a paragraph does", `${line}\n${line}\n\n`.repeat(400), "\n\n"],
    ["where a paragraph does, in texts of Windows", `${line}\r\n\r\n`.repeat(800), "\r\n\r\n"],
    ["where a line does, if there are no paragraphs", `${line}\n`.repeat(800), ".\u0020\n"],
    ["anywhere in an endless line", line.repeat(4000), ""],
  ])("%s", async (_where, text, ending) => {
    const segments = await segmentsOf([text]);
    expect(segments.length).toBeGreaterThan(1);
    expect(segments.map((segment) => segment.text).join("")).toBe(text);
    expect(segments.every((segment) => segment.text.endsWith(ending))).toBe(true);
    expect(segments.every((segment) => segment.text.length <= 1.5 * 2 ** 20)).toBe(true);
  });
});

test("places are those of the whole text, wherever it is cut", async () => {
  const text = fc
    .array(fc.constantFrom("자싱", " ", "\n", "\r\n", "\r", "\n\n", "𠮷", line, line.repeat(300)), {
      maxLength: 40,
    })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 300_000 }), async (whole, size) => {
      const pieces: string[] = [];
      for (let at = 0; at < whole.length; at += size) pieces.push(whole.slice(at, at + size));
      const place = placesOf(whole);
      let offset = 0;
      for (const segment of await segmentsOf(pieces.slice(0, 2000))) {
        for (const at of [0, segment.text.indexOf("자싱"), segment.text.length - 1]) {
          if (at < 0) continue;
          expect(segment.place(at, at + 1)).toEqual(place(offset + at, offset + at + 1));
          const shown = segment.lineAt?.(at);
          expect(shown?.text[shown.offset] ?? "\n").toBe(segment.text[at]?.replace("\r", "\n"));
        }
        offset += segment.text.length;
      }
    }),
    { numRuns: 60 },
  );
});
