import { expect, test } from "vitest";
import type { Term } from "../../src/core/entry.ts";
import { formsOf } from "../../src/search/forms.ts";
import { entry } from "../helpers/entry.ts";

test("an entry is found by every term of every language and by its pinyin, better terms first", () => {
  const byd = entry({
    id: "company.byd",
    zh: "比亚迪",
    ko: "비야디",
    en: "BYD",
    pinyin: "Bǐyàdí",
    admitted: { ko: "BYD" },
    deprecated: { ko: "비아디" },
  });
  expect(formsOf(byd)).toEqual([
    { field: "zh", text: "比亚迪", status: "preferred" },
    { field: "ko", text: "비야디", status: "preferred" },
    { field: "ko", text: "BYD", status: "admitted" },
    { field: "ko", text: "비아디", status: "deprecated" },
    { field: "en", text: "BYD", status: "preferred" },
    { field: "pinyin", text: "Bǐyàdí", status: "preferred" },
  ]);
});

test.each([
  ["that folds to the simplified one is left out", "上海电气", "上海電氣", ["上海电气"]],
  ["with another word is kept", "软件", "軟體", ["软件", "軟體"]],
])("a traditional form %s", (_, zh, hant, texts) => {
  expect(formsOf(entry({ id: "concept.x", zh, hant })).map(({ text }) => text)).toEqual(texts);
});

test("a traditional form alone is kept", () => {
  const terms: readonly Term[] = [{ term: "電氣", status: "preferred", script: "Hant" }];
  const only = { ...entry({ id: "concept.x" }), terms: { zh: terms, ko: [], en: [] } };
  expect(formsOf(only)).toEqual([{ field: "zh", text: "電氣", status: "preferred" }]);
});

test("an entry without terms has no forms", () => {
  expect(formsOf(entry({ id: "concept.x" }))).toEqual([]);
});
