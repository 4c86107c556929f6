import { expect, test } from "vitest";
import { idsOf, searching } from "../helpers/searching.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

const find = searching(SMALL_LIST);

test.each([0, 1, 2, 3])(
  "a limit of %i bounds the hits to the first ones and not the total",
  (limit) => {
    const all = find("shang");
    const limited = find("shang", { limit });
    expect(all.total).toBe(all.hits.length);
    expect(all.total).toBeGreaterThan(1);
    expect(limited).toEqual({ hits: all.hits.slice(0, limit), total: all.total });
  },
);

test("each entry is found once, by its best form", () => {
  const [hit, ...others] = find("BYD").hits;
  expect(others).toEqual([]);
  expect(hit?.matched).toEqual({ field: "en", text: "BYD", ranges: [[0, 3]] });
});

test.each([
  ["one category", ["place"], ["place.shanghai"]],
  ["several", ["company", "place"], ["place.shanghai", "company.shanghai-electric"]],
  ["none asked for means all", [], ["place.shanghai", "company.shanghai-electric"]],
  ["one without an answer", ["media"], []],
] as const)("categories: %s", (_, categories, ids) => {
  const { hits, total } = find("上海", { categories });
  expect(hits.map(({ entry }) => entry.id)).toEqual(ids);
  expect(total).toBe(ids.length);
});

test("what is spelt as typed in a category that is kept out does not stop what resembles it", () => {
  expect(idsOf(find("Shanghai", { categories: ["person", "event"] }))).toEqual([]);
  expect(idsOf(find("Huawei", { categories: ["place"] }))).toEqual([]);
  const [first] = find("Cangzhou", { categories: ["place"] }).hits;
  expect(first?.tier).toBe("exact");
});

test("scores never rise from hit to hit", () => {
  for (const query of ["상", "an", "中国", "shanghia", "电"]) {
    const scores = find(query).hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  }
});
