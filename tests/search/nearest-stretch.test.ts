import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestStretch } from "../../src/search/nearest-stretch.ts";

test.each([
  ["the whole", "huawei", "huawei", "huawei", 0],
  ["a part spelt as typed", "shanghaidianqi", "dian", "dian", 0],
  ["a wrong letter inside", "chinahuaweigroup", "huewei", "huawei", 1],
  ["a letter left out", "huaweigroup", "huwei", "huawei", 1],
  ["a letter too many", "huaweigroup", "huaawei", "huawei", 1],
  ["two letters swapped", "chinahuawei", "hauwei", "huawei", 1],
  ["a wrong letter at the end is not part of it", "比亚迪汽车", "比亚迫", "比亚", 1],
  ["nor is one at the beginning", "新比亚迪", "毕亚迪", "亚迪", 1],
  ["a letter left out of the typed word keeps those after it", "人工智能", "人工能", "人工智能", 1],
  ["the first of two as near", "宁德时代时代", "时代", "时代", 0],
])("%s: in %s, %s is %s", (_, text, typed, stretch, distance) => {
  const { start, end, distance: found } = nearestStretch(text, typed);
  expect([text.slice(start, end), found]).toEqual([stretch, distance]);
});

test("of several stretches as near the first is taken", () => {
  expect(nearestStretch("abxxab", "ab")).toEqual({ distance: 0, kept: 2, start: 0, end: 2 });
});

test.each([
  ["no letter in common", "abc", "xyz"],
  ["nothing typed", "abc", ""],
  ["nothing to look in", "", "xyz"],
])("%s: the stretch is empty and as far as what was typed is long", (_, text, typed) => {
  expect(nearestStretch(text, typed)).toEqual({
    distance: typed.length,
    kept: 0,
    start: 0,
    end: 0,
  });
});

interface Cost {
  readonly distance: number;
  readonly kept: number;
}

/** The definition: what turning a into b costs, and the most letters that stay meanwhile. */
function cost(a: string, b: string): Cost {
  if (a === "" || b === "") return { distance: a.length + b.length, kept: 0 };
  const after = (headA: number, headB: number, distance: number, kept: number): Cost => {
    const head = cost(a.slice(0, a.length - headA), b.slice(0, b.length - headB));
    return { distance: head.distance + distance, kept: head.kept + kept };
  };
  const same = a.at(-1) === b.at(-1);
  const swapped = a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const ways = [
    after(1, 0, 1, 0),
    after(0, 1, 1, 0),
    after(1, 1, same ? 0 : 1, same ? 1 : 0),
    ...(swapped ? [after(2, 2, 1, 2)] : []),
  ];
  return ways.reduce((best, way) => (cheaper(way, best) < 0 ? way : best));
}

function cheaper(a: Cost, b: Cost): number {
  return a.distance - b.distance || b.kept - a.kept;
}

test("of all stretches none is nearer, none as near keeps more, is shorter or stands before it", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(letters, letters, (text, typed) => {
      const all = [];
      for (let start = 0; start <= text.length; start += 1) {
        for (let end = start; end <= text.length; end += 1) {
          all.push({ ...cost(text.slice(start, end), typed), start, end });
        }
      }
      const [best] = all.sort(
        (a, b) => cheaper(a, b) || a.end - a.start - (b.end - b.start) || a.start - b.start,
      );
      expect(nearestStretch(text, typed)).toEqual(best);
    }),
    { numRuns: 500 },
  );
});
