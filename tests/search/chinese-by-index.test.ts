import { expect, test } from "vitest";
import { loadBuiltIn } from "../../src/files/built-in.ts";
import { chineseByIndex } from "../../src/search/chinese-by-index.ts";
import { entriesByChinese } from "../helpers/entries-by-chinese.ts";

const { glossary, index } = await loadBuiltIn();
const oracle = entriesByChinese(glossary.entries);
const byIndex = chineseByIndex(index);
const ids = (entries: readonly { readonly id: string }[] | undefined) =>
  entries?.map(({ id }) => id);

test("every Chinese term of the list has the entries that looking through all of them gives, in their order", () => {
  const differing = [...oracle.keys()].filter(
    (term) => ids(byIndex.get(term))?.join() !== ids(oracle.get(term))?.join(),
  );
  expect(oracle.size).toBeGreaterThan(10_000);
  expect(differing).toEqual([]);
});

test.each(["", " ", '"', "上", "不存在的名称", "-自", "zh:上海"])("%j has none", (text) => {
  expect(oracle.get(text)).toBeUndefined();
  expect(byIndex.get(text)).toBeUndefined();
});
