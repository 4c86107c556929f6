import { expect, test } from "vitest";
import { entry } from "../helpers/entry.ts";
import { highlightsOf, idsOf, searching } from "../helpers/searching.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

const find = searching(SMALL_LIST);

test.each([
  ["a wrong vowel", "화웨의", "company.huawei", "화웨이"],
  ["a wrong final", "상하잉전기", "company.shanghai-electric", "상하이전기"],
  ["a tensed initial", "쌍하이전기", "company.shanghai-electric", "상하이전기"],
  ["a letter left out", "인고지능", "concept.artificial-intelligence", "인공지능"],
  ["a letter too many, with a space", "디지털 경졔", "concept.digital-economy", "디지털경제"],
  ["a character of the same sound", "宁得时代", "company.catl", "宁德时代"],
  ["a wrong character of three", "比亚迫", "company.byd", "比亚"],
  ["a character left out", "人工能", "concept.artificial-intelligence", "人工智能"],
  ["traditional with a wrong character", "寧德時伐", "company.catl", "宁德时"],
  ["a wrong letter", "Tensent", "company.tencent", "Tencent"],
  ["a letter left out", "digtal economy", "concept.digital-economy", "digital economy"],
  ["a letter doubled", "Huawwei", "company.huawei", "Huawei"],
  ["pinyin with a letter left out", "zhang xuelang", "person.zhang-xueliang", "Zhang Xueliang"],
])("%s: %s leads to %s first, shown at %s", (_, query, id, shown) => {
  const [first] = find(query).hits;
  expect(first?.entry.id).toBe(id);
  expect(first?.tier).toBe("fuzzy");
  expect(first && highlightsOf(first)).toEqual([shown]);
});

test("a typo inside a longer name is shown where it is, accents and spaces taken in", () => {
  const one = searching([entry({ id: "company.x", pinyin: "Zhōngguó Shànghǎi Diànqì" })]);
  expect(one("shangha1dianqi").hits.map(highlightsOf)).toEqual([["Shànghǎi Diànqì"]]);
});

test("a typo in NFD Hangul is shown in whole syllables", () => {
  const one = searching([entry({ id: "company.x", ko: "중국 화웨이 그룹".normalize("NFD") })]);
  expect(one("화웨의").hits.map(highlightsOf)).toEqual([["화웨이".normalize("NFD")]]);
});

test("what is spelt as typed leaves no room for what resembles it", () => {
  expect(idsOf(find("Changzhou"))).toEqual(["place.changzhou"]);
});

test("what merely contains it still leaves room, behind", () => {
  const find = searching([
    entry({ id: "place.a", en: "Tianjin" }),
    entry({ id: "company.b", en: "New Tianjing Works" }),
  ]);
  expect(find("Tianjing").hits.map(({ entry: { id }, tier }) => [id, tier])).toEqual([
    ["company.b", "word-start"],
    ["place.a", "fuzzy"],
  ]);
});

test.each([
  ["two Han characters", "上诲"],
  ["one syllable", "샹"],
  ["three Latin letters", "BYT"],
])("%s are too short for a typo to be told from another word: %s", (_, query) => {
  expect(find(query).hits.filter(({ tier }) => tier === "fuzzy")).toEqual([]);
});

test.each(["완전히다른말", "没有这样的词", "zzyzxqq", "뷁뷁뷁뷁"])(
  "%s resembles nothing",
  (query) => {
    expect(idsOf(find(query))).toEqual([]);
  },
);

test("a query longer than the judge compares is judged by its beginning", () => {
  const name = "National Development and Reform Commission";
  const long = entry({ id: "organisation.ndrc", en: name });
  const [hit] = searching([long])(name.replace("Development", "Devolopment")).hits;
  expect(hit?.tier).toBe("fuzzy");
  expect(hit && name.startsWith(highlightsOf(hit)[0] ?? "-")).toBe(true);
});
