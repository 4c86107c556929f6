import fc from "fast-check";
import { expect, test } from "vitest";
import { baselineOf, newProblems } from "../../src/check/baseline.ts";
import { CHECK_RULES, type CheckRule } from "../../src/core/check-rules.ts";
import type { FileProblems, Problem } from "../../src/core/problem.ts";
import { problemsJson } from "../../src/report/json.ts";

const problem = fc
  .record({
    rule: fc.constantFrom(...CHECK_RULES.slice(0, 3)),
    text: fc.constantFrom("텐진", "북경", "]"),
    line: fc.integer({ min: 1, max: 9 }),
  })
  .map(
    ({ rule, text, line }): Problem<CheckRule> => ({
      rule,
      text,
      line,
      column: 1,
      range: [0, 1],
      severity: "error",
      params: {},
      suggestions: [],
      entries: [],
    }),
  );
const problems = fc.array(problem, { maxLength: 8 });
const report = (list: readonly Problem<CheckRule>[]): readonly FileProblems<CheckRule>[] => [
  { path: "a.md", problems: list },
];
const baseline = (list: readonly Problem<CheckRule>[]) =>
  baselineOf(JSON.parse(JSON.stringify(problemsJson(report(list), () => "")))) ?? new Map();

test("what a report has is not told again, wherever it stands now; what it lacks is", () => {
  fc.assert(
    fc.property(problems, problems, (before, added) => {
      const [now] = newProblems(report([...before, ...added]), baseline(before));
      expect(now?.problems).toHaveLength(added.length);
      const names = (list: readonly Problem[]) => list.map(({ rule, text }) => rule + text).sort();
      expect(names(now?.problems ?? [])).toEqual(names(added));
    }),
  );
});

test("problems of another file are new", () => {
  const [one] = fc.sample(problem, 1);
  if (one === undefined) throw new Error("no sample");
  const [elsewhere] = newProblems([{ path: "b.md", problems: [one] }], baseline([one]));
  expect(elsewhere?.problems).toEqual([one]);
});

test.each([
  null,
  [],
  1,
  {},
  { files: 1 },
  { files: [{}] },
  { files: [{ path: "a", problems: [1] }] },
])("%j is no report", (value) => {
  expect(baselineOf(value)).toBeUndefined();
});
