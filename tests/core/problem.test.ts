import fc from "fast-check";
import { expect, test } from "vitest";
import { byPlace, type Problem } from "../../src/core/problem.ts";

function problem(start: number, end: number, rule: string): Problem {
  return {
    rule,
    severity: "error",
    line: 1,
    column: start + 1,
    range: [start, end],
    text: "",
    params: {},
    suggestions: [],
    entries: [],
  };
}

test("problems stand by place, then by length, then by rule, whatever order they were found in", () => {
  const sorted = [
    problem(0, 9, "b"),
    problem(2, 3, "c"),
    problem(2, 10, "a"),
    problem(2, 10, "b"),
    problem(10, 11, "a"),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (found) => {
      expect(found.toSorted(byPlace)).toEqual(sorted);
    }),
  );
});
