import { expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { search } from "../../src/search/search.ts";
import { keysOf, makeSearchIndex } from "../../src/search/search-index.ts";
import { entry } from "../helpers/entry.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

test("keys stand a line each in the order of the forms, empty where a form is only punctuation", () => {
  const odd = entry({
    id: "concept.x",
    zh: "“雙碳”",
    ko: "·",
    en: "Dual Carbon",
    pinyin: "Shuāngtàn",
  });
  expect(keysOf(odd)).toBe("双碳\n\ndualcarbon\nshuangtan");
});

test("a form of punctuation alone shifts no other form", () => {
  const odd = entry({ id: "concept.x", zh: "·", ko: "쌍탄", pinyin: "Shuāngtàn" });
  const index = makeSearchIndex(makeGlossary([odd]));
  expect(search(index, "쌍탄").hits.map(({ matched }) => matched.text)).toEqual(["쌍탄"]);
  expect(search(index, "shuangtan").hits.map(({ matched }) => matched.field)).toEqual(["pinyin"]);
});

test("prepared keys give what keys made now give", () => {
  const glossary = makeGlossary(SMALL_LIST);
  const prepared = new Map(glossary.entries.map((one) => [one.terms, keysOf(one)]));
  const [made, ready] = [makeSearchIndex(glossary), makeSearchIndex(glossary, prepared)];
  for (const query of ["상하이", "電氣", "shanghia", "an", "lv3liang2"]) {
    expect(search(ready, query)).toEqual(search(made, query));
  }
});

test("prepared keys are used, and only by the entries they were made of", () => {
  const [old, corrected] = [
    entry({ id: "place.a", ko: "가흥" }),
    entry({ id: "place.a", ko: "자싱" }),
  ];
  const prepared = new Map([[old.terms, keysOf(old)]]);
  const index = makeSearchIndex(makeGlossary([old, corrected]), prepared);
  expect(search(index, "자싱").total).toBe(1);
  expect(search(index, "가흥").total).toBe(0);
});

test("an entry number beyond the list has no forms", () => {
  expect(makeSearchIndex(makeGlossary([])).formsAt(0)).toEqual([]);
});
