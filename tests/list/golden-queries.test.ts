import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { loadBuiltIn } from "../../src/files/built-in.ts";
import { search } from "../../src/search/search.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";

const TABLE = readFileSync(new URL("golden-queries.tsv", import.meta.url), "utf8");
const ROWS = TABLE.split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"))
  .map(([kind = "", query = "", id = ""]) => ({ kind, query, id }));
const KINDS = [...Map.groupBy(ROWS, ({ kind }) => kind)];

let index: SearchIndex;
beforeAll(async () => {
  ({ index } = await loadBuiltIn());
});

test.each(KINDS)("%s: the entry that is meant stands first", (_, rows) => {
  const found = rows.map(({ query }) => search(index, query, { limit: 1 }).hits[0]?.entry.id);
  expect(rows.map(({ query }, at) => `${query}: ${found[at]}`)).toEqual(
    rows.map(({ query, id }) => `${query}: ${id}`),
  );
});
