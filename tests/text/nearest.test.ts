import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "../../src/text/nearest.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "가"), maxLength: 6 });

/** The definition, written as it is read. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [headA, headB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(headA, b) + 1,
    distance(a, headB) + 1,
    distance(headA, headB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

test("the distance is the one of its definition", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(distance(a, b));
    }),
  );
});

test.each([
  ["the same", "stats", "stats", 0],
  ["a letter left out", "sats", "stats", 1],
  ["a letter too many", "statts", "stats", 1],
  ["a wrong letter", "stads", "stats", 1],
  ["two neighbours swapped", "satts", "stats", 1],
  ["two letters swapped over a third", "abc", "cba", 2],
  ["nothing typed", "", "show", 4],
])("%s: %s for %s is %i", (_, a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
});

test.each([
  ["a letter left out", "serch", "search"],
  ["two letters swapped", "vaildate", "validate"],
  ["a third of the word", "vlidte", "validate"],
  ["a short word, one letter wrong", "fm", "fmt"],
  ["the word itself", "show", "show"],
  ["the nearer of two", "state", "stats"],
])("%s: %s was meant to be %s", (_, typed, expected) => {
  expect(nearest(typed, ["show", "search", "start", "stats", "validate", "fmt"])).toBe(expected);
});

test.each([
  ["more than a third wrong", "shxy", ["show"]],
  ["nothing alike", "중국", ["show", "stats"]],
  ["a word far longer", "s", ["show"]],
  ["no word to choose from", "show", []],
])("%s: %s was meant to be nothing known", (_, typed, candidates) => {
  expect(nearest(typed, candidates)).toBeUndefined();
});

test("of equally near words the first is meant", () => {
  expect(nearest("pat", ["bat", "cat"])).toBe("bat");
});
