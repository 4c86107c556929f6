import fc from "fast-check";
import { expect, test } from "vitest";
import { CATEGORIES } from "../../src/core/category.ts";
import { TERM_STATUSES } from "../../src/core/entry.ts";
import { byRank, type Match, scoreOf } from "../../src/search/rank.ts";
import { TIERS } from "../../src/search/tiers.ts";
import { entry } from "../helpers/entry.ts";

interface Written {
  readonly tier: Match["tier"];
  readonly status: Match["form"]["status"];
  readonly distance: number;
  readonly category: (typeof CATEGORIES)[number];
  readonly name: string;
}

const BEST: Written = {
  tier: "exact",
  status: "preferred",
  distance: 0,
  category: "policy",
  name: "a",
};

function match({ tier, status, distance, category, name }: Written): Match {
  const form = { field: "ko" as const, text: name, status, key: name };
  return { tier, distance, form: { ...form, entry: entry({ id: `${category}.${name}` }) } };
}

const matches = fc
  .record<Written>({
    tier: fc.constantFrom(...TIERS),
    status: fc.constantFrom(...TERM_STATUSES),
    distance: fc.oneof(
      fc.constantFrom(0, 0.5, 0.99),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
    ),
    category: fc.constantFrom(...CATEGORIES),
    name: fc.constantFrom("a", "b", "c"),
  })
  .map(match);

test.each<[rule: string, better: Partial<Written>, worse: Partial<Written>]>([
  ["a tier before a status", { status: "deprecated" }, { tier: "prefix" }],
  ["a beginning before a middle", { tier: "prefix", distance: 0.9 }, { tier: "substring" }],
  [
    "anything literal before anything fuzzy",
    { tier: "substring", status: "deprecated", distance: 0.9 },
    { tier: "fuzzy" },
  ],
  ["preferred before admitted, however much is untyped", { distance: 0.9 }, { status: "admitted" }],
  ["admitted before deprecated", { status: "admitted", distance: 0.9 }, { status: "deprecated" }],
  ["less untyped before a category", { category: "concept" }, { distance: 0.1 }],
  ["a category before a name", { category: "place", name: "z" }, { category: "person", name: "a" }],
  ["a name before a later one", { name: "a" }, { name: "b" }],
])("%s", (_, better, worse) => {
  const [first, second] = [match({ ...BEST, ...better }), match({ ...BEST, ...worse })];
  expect(Math.sign(byRank(first, second))).toBe(-1);
  expect(Math.sign(byRank(second, first))).toBe(1);
});

test("the order is antisymmetric, and equal only for forms of one entry", () => {
  fc.assert(
    fc.property(matches, matches, (a, b) => {
      expect(Math.sign(byRank(a, b)) + Math.sign(byRank(b, a))).toBe(0);
      if (byRank(a, b) === 0) expect(a.form.entry.id).toBe(b.form.entry.id);
    }),
    { numRuns: 1000 },
  );
});

test("the order is transitive", () => {
  fc.assert(
    fc.property(matches, matches, matches, (a, b, c) => {
      const [first, second, third] = [a, b, c].sort(byRank) as [Match, Match, Match];
      expect(byRank(first, second)).toBeLessThanOrEqual(0);
      expect(byRank(second, third)).toBeLessThanOrEqual(0);
      expect(byRank(first, third)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test("the score falls in step with the order and lies above 0 and at most at 1", () => {
  fc.assert(
    fc.property(matches, matches, (a, b) => {
      for (const score of [scoreOf(a), scoreOf(b)]) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      if (byRank(a, b) <= 0) expect(scoreOf(a)).toBeGreaterThanOrEqual(scoreOf(b));
    }),
    { numRuns: 1000 },
  );
});

test("only a preferred form typed whole scores 1", () => {
  expect(scoreOf(match(BEST))).toBe(1);
  const worse: readonly Partial<Written>[] = [
    { status: "admitted" },
    { tier: "prefix" },
    { distance: 0.5 },
  ];
  for (const change of worse) expect(scoreOf(match({ ...BEST, ...change }))).toBeLessThan(1);
});

test("the bands of tier and status do not overlap", () => {
  const last = scoreOf(match({ ...BEST, status: "deprecated", distance: 0.9 }));
  const next = scoreOf(match({ ...BEST, tier: "prefix" }));
  expect(last).toBeGreaterThan(next);
});
