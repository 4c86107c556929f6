import { expect, test } from "vitest";
import { runMalmoi } from "../helpers/run-malmoi.ts";

interface SearchJson {
  readonly query: string;
  readonly total: number;
  readonly results: readonly Record<string, unknown>[];
  readonly readings: readonly unknown[];
}

function searchJson(...args: readonly string[]): SearchJson {
  const { status, stdout, stderr } = runMalmoi(["search", ...args, "--json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.endsWith("}\n")).toBe(true);
  return JSON.parse(stdout) as SearchJson;
}

test("search --json has the contract's shape", () => {
  const { query, total, results, readings } = searchJson("상하이전");
  expect({ query, readings }).toEqual({ query: "상하이전", readings: [] });
  expect(total).toBeGreaterThanOrEqual(2);
  expect(results[0]).toEqual({
    id: "company.shanghai-electric",
    category: "company",
    status: "approved",
    zh: "上海电气",
    ko: "상하이전기",
    en: "Shanghai Electric",
    pinyin: "Shànghǎi Diànqì",
    score: expect.any(Number),
    tier: "prefix",
    matched: { field: "ko", text: "상하이전기", ranges: [[0, 4]] },
    deprecated: expect.arrayContaining(["샹하이전기"]),
    also: expect.arrayContaining(["상해전기"]),
  });
});

test.each(["shanghai dianqi", "shdq"])(
  "%s points to the characters whose pinyin it is",
  (query) => {
    const { results } = searchJson(query);
    expect(results[0]?.matched).toEqual({
      field: "pinyin",
      text: "Shànghǎi Diànqì",
      ranges: [[0, 15]],
      chinese: { text: "上海电气", ranges: [[0, 4]] },
    });
  },
);

test.each([
  ["상하이전", "the beginning of the Korean"],
  ["상해전기", "the Sino-Korean reading"],
  ["샹하이전기", "a wrong form"],
  ["상하이 전기", "a space too many"],
  ["상하이졍기", "a typo"],
  ["上海电气", "simplified Chinese"],
  ["上海電氣", "traditional Chinese"],
  ["《上海电气》", "Chinese in title marks"],
  ["shanghai dianqi", "pinyin with spaces"],
  ["shanghaidianqi", "pinyin without spaces"],
  ["Shànghǎi Diànqì", "pinyin with tone marks"],
  ["shang4hai3 dian4qi4", "pinyin with tone numbers"],
  ["Shanghai Electric", "English"],
  ["SHANGHAI ELEC", "the beginning of the English"],
])("%s (%s) finds 上海电气 first", (query) => {
  expect(searchJson(query).results[0]?.["id"]).toBe("company.shanghai-electric");
});

test("what nothing resembles gives an empty list and exit code 0", () => {
  expect(searchJson("뷁뷁뷁뷁")).toEqual({
    query: "뷁뷁뷁뷁",
    total: 0,
    results: [],
    readings: [],
  });
});

test("people see the terms aligned, the wrong form marked, and no escape sequence in a pipe", () => {
  const { status, stdout, stderr } = runMalmoi([
    "search",
    "상하이전",
    "--limit",
    "1",
    "--lang",
    "ko",
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [row, wrong] = stdout.split("\n");
  expect(row).toBe("上海电气  상하이전기  Shanghai Electric  기업");
  expect(wrong).toMatch(/^ {2}✗ .*샹하이전기/);
  expect(stdout).not.toContain("\u001b");
});

test("FORCE_COLOR colours a pipe, --no-color and NO_COLOR win over it", () => {
  const coloured = (args: readonly string[], environment: Record<string, string>): boolean =>
    runMalmoi(["search", "상하이전", ...args], { environment }).stdout.includes("\u001b[");
  expect(coloured([], { FORCE_COLOR: "1" })).toBe(true);
  expect(coloured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  expect(coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
});

test("--limit bounds the results and not the total", () => {
  const all = searchJson("中国");
  const two = searchJson("中国", "--limit=2");
  expect(two.results).toEqual(all.results.slice(0, 2));
  expect(two.total).toBe(all.total);
});

test("--category keeps other categories out", () => {
  const { results } = searchJson("상하이", "--category", "place", "-c", "company");
  expect(new Set(results.map(({ category }) => category))).toEqual(new Set(["place", "company"]));
});

test("-- ends the options", () => {
  const { stdout } = runMalmoi(["search", "--json", "--", "--limit"]);
  expect((JSON.parse(stdout) as SearchJson).query).toBe("--limit");
});

test("a bare query without a terminal is a search", () => {
  expect(runMalmoi(["상하이전", "--json"]).stdout).toBe(
    runMalmoi(["search", "상하이전", "--json"]).stdout,
  );
});
