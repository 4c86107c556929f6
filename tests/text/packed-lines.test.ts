import fc from "fast-check";
import { expect, test } from "vitest";
import { lineAt, packLines } from "../../src/text/packed-lines.ts";

test("lines come back one by one, whatever they say", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (lines) => {
      const packed = packLines(lines);
      expect(lines.map((_, at) => lineAt(packed, at))).toEqual(lines);
      expect(lineAt(packed, lines.length)).toBeUndefined();
    }),
    { seed: 305 },
  );
});
