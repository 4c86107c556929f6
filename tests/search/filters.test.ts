import { expect, test } from "vitest";
import { entry } from "../helpers/entry.ts";
import { idsOf, searching } from "../helpers/searching.ts";

const find = searching([
  entry({
    id: "company.shanghai-electric",
    zh: "上海电气",
    ko: "상하이전기",
    en: "Shanghai Electric",
    deprecated: { ko: "샹하이전기" },
  }),
  entry({
    id: "company.dongfang-electric",
    zh: "东方电气",
    ko: "둥팡전기",
    en: "Dongfang Electric",
  }),
  entry({ id: "concept.electricity", zh: "电", ko: "전기", en: "electricity", status: "draft" }),
  entry({ id: "place.shanghai", zh: "上海", ko: "상하이", en: "Shanghai" }),
]);

test.each([
  ["a category", "company: 전기", ["company.dongfang-electric", "company.shanghai-electric"]],
  ["a language: other forms do not count", "en:전기", []],
  [
    "a language",
    "zh:电",
    ["concept.electricity", "company.dongfang-electric", "company.shanghai-electric"],
  ],
  ["a status of terms", "status:deprecated", ["company.shanghai-electric"]],
  ["a status of terms, with a word", "status:deprecated 전기", ["company.shanghai-electric"]],
  ["a status of terms that the word has not", "status:deprecated 둥팡", []],
  ["a status of entries", "status:draft 전기", ["concept.electricity"]],
  [
    "a word that must not be there",
    "전기 -상하이",
    ["concept.electricity", "company.dongfang-electric"],
  ],
  ["nothing but filters", "place:", ["place.shanghai"]],
  ["a phrase", '"hai elec"', ["company.shanghai-electric"]],
  ["a phrase is not resembled", '"shanghia"', []],
  ["a phrase and a word", '"electric" 둥팡', ["company.dongfang-electric"]],
  ["a category against one that was asked for otherwise", "place: 전기", []],
])("%s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});

test("categories asked for in two ways must both hold", () => {
  expect(idsOf(find("company: 전기", { categories: ["concept"] }))).toEqual([]);
  expect(idsOf(find("concept: 전기", { categories: ["concept", "place"] }))).toEqual([
    "concept.electricity",
  ]);
});

test.each([
  ["in another order", "electric shanghai", ["company.shanghai-electric"]],
  ["in two scripts", "상하이 电气", ["company.shanghai-electric"]],
  ["in three scripts, in part", "상하 电 elec", ["company.shanghai-electric"]],
  ["one of which no entry has", "상하이 뷁", []],
])("words %s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});
