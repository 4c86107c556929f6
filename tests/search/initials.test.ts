import { describe, expect, test } from "vitest";
import { hangulInitials, pinyinInitials, wordInitials } from "../../src/text/initials.ts";
import { entry } from "../helpers/entry.ts";
import { idsOf, searching } from "../helpers/searching.ts";

const spelt = (initials: readonly { readonly letter: string }[]): string =>
  initials.map(({ letter }) => letter).join("");

test.each([
  ["상하이전기", "ㅅㅎㅇㅈㄱ"],
  ["SK하이닉스 2공장", "skㅎㅇㄴㅅ2ㄱㅈ"],
  ["한·중", "ㅎㅈ"],
])("initials of Hangul: %s %s", (text, initials) => {
  expect(spelt(hangulInitials(text))).toBe(initials);
});

test.each([
  ["Shànghǎi Diànqì", "shdq"],
  ["Xī'ān", "xa"],
  ["Lǚliáng", "ll"],
  ["Fāngān", "fg"],
  ["Cháng'ān", "ca"],
  ["Zhōngguó Rénmín Yínháng", "zgrmyh"],
  ["TCL Kējì", "tclkj"],
  ["Huā'ér", "he"],
])("initials of pinyin: %s %s", (pinyin, initials) => {
  expect(spelt(pinyinInitials(pinyin))).toBe(initials);
});

test.each([
  ["National Development and Reform Commission", "ndrc"],
  ["large language model", "llm"],
  ["BYD", "b"],
])("initials of words: %s %s", (text, initials) => {
  expect(spelt(wordInitials(text))).toBe(initials);
});

const find = searching([
  entry({
    id: "company.shanghai-electric",
    zh: "上海电气",
    ko: "상하이전기",
    en: "Shanghai Electric",
    pinyin: "Shànghǎi Diànqì",
    admitted: { ko: "상해전기" },
    codes: { sse: "601727" },
  }),
  entry({ id: "concept.oversight", zh: "社会监督", ko: "사회적 감시", pinyin: "Shèhuì Jiāndū" }),
  entry({
    id: "organisation.ndrc",
    ko: "발개위",
    en: "National Development and Reform Commission",
  }),
]);

test.each([
  ["the first consonants", "ㅅㅎㅇㅈㄱ", ["company.shanghai-electric"]],
  ["some of them", "ㅅㅎㅇ", ["company.shanghai-electric"]],
  [
    "all of a name before the first of a longer one",
    "ㅅㅎㅈㄱ",
    ["company.shanghai-electric", "concept.oversight"],
  ],
  ["among syllables", "상ㅎㅇ", ["company.shanghai-electric"]],
  ["an unfinished syllable", "상하ㅇ", ["company.shanghai-electric"]],
  ["another syllable than the name's", "성ㅎㅇ", []],
  ["pinyin", "shdq", ["company.shanghai-electric"]],
  ["words", "NDRC", ["organisation.ndrc"]],
  ["a code", "601727", ["company.shanghai-electric"]],
  ["letters of nothing", "xqz", []],
])("%s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});

describe("what the initials stand for is emphasised", () => {
  test.each([
    ["ㅅㅎㅇ", "상하이전기", [[0, 3]]],
    ["shd", "Shànghǎi Diànqì", [[0, 13]]],
    ["ndr", "National Development and Reform Commission", [[0, 31]]],
  ])("%s in %s", (query, text, ranges) => {
    expect(find(query).hits[0]?.matched).toMatchObject({ text, ranges });
  });
});

test("initials are asked for only where nothing begins with what was typed", () => {
  expect(find("sh").hits.map(({ tier }) => tier)).toEqual(["prefix", "prefix"]);
});
