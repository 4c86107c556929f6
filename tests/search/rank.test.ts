import fc from "fast-check";
import { expect, test } from "vitest";
import { CATEGORIES } from "../../src/core/category.ts";
import { TERM_STATUSES } from "../../src/core/entry.ts";
import { byRank, type Match, scoreOf } from "../../src/search/rank.ts";
import { TIER, TIERS, type Tier } from "../../src/search/tiers.ts";
import { entry } from "../helpers/entry.ts";

interface Written {
  readonly tier: Tier;
  readonly status: Match["form"]["status"];
  readonly distance: number;
  readonly length: number;
  readonly category: (typeof CATEGORIES)[number];
  readonly links: number;
  readonly until?: string | undefined;
  readonly name: string;
}

const BEST: Written = {
  tier: "exact",
  status: "preferred",
  distance: 0,
  length: 4,
  category: "policy",
  links: 1,
  name: "a",
};

/** Four letters were typed. */
function match({ tier, status, distance, length, category, links, until, name }: Written): Match {
  const related = Array.from({ length: links }, (_, number) => `place.${number}`);
  return {
    tier: TIER[tier],
    distance,
    length,
    typed: 4,
    form: { field: "ko", text: name, status },
    entry: entry({ id: `${category}.${name}`, related, ...(until && { until }) }),
  };
}

const matches = fc
  .record<Written>({
    tier: fc.constantFrom(...TIERS),
    status: fc.constantFrom(...TERM_STATUSES),
    distance: fc.constantFrom(0.1, 0.25, 0.5, 0.99),
    length: fc.integer({ min: 4, max: 12 }),
    category: fc.constantFrom(...CATEGORIES),
    links: fc.nat({ max: 2 }),
    until: fc.constantFrom(undefined, "2018-03"),
    name: fc.constantFrom("a", "b", "c"),
  })
  // Only what is fuzzy is at a distance.
  .map((written) =>
    match({ ...written, distance: written.tier === "fuzzy" ? written.distance : 0 }),
  );

test.each<[rule: string, better: Partial<Written>, worse: Partial<Written>]>([
  ["a tier before a status", { status: "deprecated" }, { tier: "prefix" }],
  ["a beginning before a middle", { tier: "prefix", length: 40 }, { tier: "substring" }],
  [
    "anything literal before anything fuzzy",
    { tier: "substring", status: "deprecated", length: 40 },
    { tier: "fuzzy" },
  ],
  [
    "the nearer before the better",
    { tier: "fuzzy", distance: 0.1, status: "deprecated" },
    { tier: "fuzzy", distance: 0.2 },
  ],
  ["preferred before admitted, however much is untyped", { length: 40 }, { status: "admitted" }],
  ["admitted before deprecated", { status: "admitted", length: 40 }, { status: "deprecated" }],
  ["less untyped before a category", { category: "concept" }, { length: 5 }],
  [
    "a category before a name, among the equally linked",
    { category: "place" },
    { category: "person" },
  ],
  ["what more entries point to before a category", { links: 2, category: "concept" }, { links: 1 }],
  ["what is before what has ended, however linked", { links: 0 }, { until: "2018-03", links: 9 }],
  ["less untyped before what still is", { until: "2018-03" }, { length: 5 }],
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
      if (byRank(a, b) === 0) expect(a.entry.id).toBe(b.entry.id);
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
    { length: 8 },
  ];
  for (const change of worse) expect(scoreOf(match({ ...BEST, ...change }))).toBeLessThan(1);
});

test("the bands of tier and status do not overlap", () => {
  const last = scoreOf(match({ ...BEST, status: "deprecated", length: 400 }));
  const next = scoreOf(match({ ...BEST, tier: "prefix" }));
  expect(last).toBeGreaterThan(next);
});
