import { expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import { search } from "../../src/search/search.ts";
import { layIndex, makeSearchIndex, type SearchIndex } from "../../src/search/search-index.ts";
import { entry } from "../helpers/entry.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

test("a form of punctuation alone shifts no other form", () => {
  const odd = entry({ id: "concept.x", zh: "·", ko: "쌍탄", pinyin: "Shuāngtàn" });
  const index = makeSearchIndex(makeGlossary([odd]));
  expect(search(index, "쌍탄").hits.map(({ matched }) => matched.text)).toEqual(["쌍탄"]);
  expect(search(index, "shuangtan").hits.map(({ matched }) => matched.field)).toEqual(["pinyin"]);
});

const QUERIES = [
  "상하이",
  "電氣",
  "shanghia",
  "an",
  "lv3liang2",
  "shdq",
  "ㅅㅎㅇ",
  "상항",
  "전기",
  "가흥",
];

/** An index of a list without some entries, to which these were added. */
function addedTo(list: readonly Entry[], changed: readonly Entry[]): SearchIndex {
  return layIndex(makeSearchIndex({ entries: list }), makeSearchIndex({ entries: changed }));
}

test.each(SMALL_LIST.map((one) => [one.id, one] as const))(
  "%s added later is found as if it had always been there",
  (_, one) => {
    const { entries } = makeGlossary(SMALL_LIST);
    const late = entries.filter(({ id }) => id === one.id);
    const index = addedTo(
      entries.filter(({ id }) => id !== one.id),
      late,
    );
    const whole = makeSearchIndex({ ...makeGlossary([]), entries });
    for (const query of QUERIES) expect(search(index, query)).toEqual(search(whole, query));
  },
);

test("a changed entry is found as it is now, and not as it was", () => {
  const old = [entry({ id: "place.a", ko: "가흥" }), entry({ id: "place.b", ko: "상하이" })];
  const index = addedTo(old, [entry({ id: "place.a", ko: "자싱" })]);
  expect(search(index, "자싱").total).toBe(1);
  expect(search(index, "가흥").total).toBe(0);
  expect(search(index, "상하이").total).toBe(1);
});

test("what is spelt in one part of an index leaves no room for what resembles it in another", () => {
  const index = addedTo(
    [entry({ id: "place.a", en: "Tianjin" })],
    [entry({ id: "place.b", en: "Tianjim" })],
  );
  expect(search(index, "Tianjim").hits.map(({ entry: { id } }) => id)).toEqual(["place.b"]);
});

test("readings that an entry does not list find it, after what is spelt so", () => {
  const list = [
    entry({ id: "place.a", zh: "嘉兴", ko: "자싱" }),
    entry({ id: "place.b", zh: "佳兴", ko: "가흥전자" }),
  ];
  const index = makeSearchIndex(makeGlossary(list), ({ id }) =>
    id === "place.a" ? ["가흥", "자싱"] : [],
  );
  expect(
    search(index, "가흥").hits.map(({ entry: { id }, tier, matched: { field } }) => [
      id,
      tier,
      field,
    ]),
  ).toEqual([
    ["place.b", "prefix", "ko"],
    ["place.a", "reading", "reading"],
  ]);
});
