import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAround } from "../../src/text/cut-around.ts";
import { sanitize } from "../../src/text/sanitize.ts";
import { width } from "../../src/text/width.ts";
import { anyText } from "../helpers/any-text.ts";

/** The stretch is what stands between < and >. */
test.each<[rule: string, text: string, cells: number, shown: string]>([
  ["what fits stays", "가나<다라>마바", 12, "가나<다라>마바"],
  ["both sides are cut alike", "0123456789<가나>0123456789", 20, "…3456789<가나>0123456…"],
  [
    "what one side does not need the other gets",
    "01<가나>0123456789012345",
    20,
    "01<가나>0123456789012…",
  ],
  ["also the other way round", "0123456789012345<가나>01", 20, "…3456789012345<가나>01"],
  ["wide characters are not halved", "가나다라마바사<아>자차카타파하", 19, "…마바사<아>자차카타…"],
  ["a stretch at the end", "0123456789012345<가나>", 18, "…3456789012345<가나>"],
  ["a stretch at the beginning", "<가나>0123456789012345", 18, "<가나>0123456789012…"],
  [
    "a stretch that is too long is cut too",
    "01234<가나다라마바사아자차카>56789",
    20,
    "…234<가나다라마…>56789",
  ],
  [
    "nothing around it: all the room is its own",
    "<가나다라마바사아자차카>",
    20,
    "<가나다라마바사아자…>",
  ],
])("%s: %s", (_, marked, cells, shown) => {
  const start = marked.indexOf("<");
  const end = marked.indexOf(">") - 1;
  const cut = cutAround(marked.replace(/[<>]/g, ""), [start, end], cells);
  const [from, to] = cut.range;
  expect(`${cut.text.slice(0, from)}<${cut.text.slice(from, to)}>${cut.text.slice(to)}`).toBe(
    shown,
  );
  expect(width(cut.text)).toBeLessThanOrEqual(cells);
});

test("never wider than asked, and the stretch is seen as it is or with an ellipsis", () => {
  const part = anyText(12).map(sanitize);
  fc.assert(
    fc.property(
      part,
      part,
      part,
      fc.integer({ min: 20, max: 60 }),
      (before, stretch, behind, cells) => {
        const range = [before.length, before.length + stretch.length] as const;
        const cut = cutAround(before + stretch + behind, range, cells);
        // Marks join what stands before them: parts are measured, as a terminal draws them.
        const [from, to] = cut.range;
        const parts = [cut.text.slice(0, from), cut.text.slice(from, to), cut.text.slice(to)];
        if (cut.text !== before + stretch + behind) {
          expect(parts.reduce((sum, one) => sum + width(one), 0)).toBeLessThanOrEqual(cells);
        }
        const seen = parts[1] ?? "";
        expect(stretch.startsWith(seen.replace(/…$/, "")) || seen === stretch).toBe(true);
        expect(stretch === "" || seen !== "").toBe(true);
      },
    ),
    { seed: 20_261_123, numRuns: 500 },
  );
});
