import { expect, test } from "vitest";
import { candidates, gramsIn, gramsOf } from "../../src/search/grams.ts";

test.each([
  ["pairs of Latin letters", "huawei", ["hu", "ua", "aw", "we", "ei"]],
  ["Han characters one by one", "上海电", ["上", "海", "电"]],
  ["pairs of the letters of syllables", "상하", ["ㅅㅏ", "ㅏㅇ", "ㅇㅎ", "ㅎㅏ"]],
  ["no pair of a Han character and a letter before it is missing", "a股", ["a股", "股"]],
  ["each gram once", "aaa", ["aa"]],
  ["a single letter has none", "a", []],
  ["nothing has none", "", []],
])("grams are %s (%s)", (_, key, grams) => {
  expect([...gramsIn(key)]).toEqual(grams);
});

test("forms are numbered by entry and line, those that share most first", () => {
  const grams = gramsOf(["tianjin", "shanghai\nshangwu", "chang"]);
  expect(candidates(grams, "shanghia")).toEqual([
    { entry: 1, form: 0 },
    { entry: 1, form: 1 },
    { entry: 2, form: 0 },
  ]);
});

test("what shares too little is no candidate", () => {
  expect(candidates(gramsOf(["hello", "zzzz"]), "helicopter")).toEqual([]);
});

test("of more forms than are judged, all that share as much as the last one come along", () => {
  const many = Array.from({ length: 400 }, () => "shanghai");
  expect(candidates(gramsOf([...many, "huawei"]), "shanghia")).toHaveLength(400);
});

test("the forms that share most are never crowded out", () => {
  const many = Array.from({ length: 400 }, () => "shang");
  const found = candidates(gramsOf([...many, "shanghai"]), "shanghai");
  expect(found[0]).toEqual({ entry: 400, form: 0 });
});
