import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { searchReport } from "../../src/report/search-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { search } from "../../src/search/search.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import { width } from "../../src/text/width.ts";
import { expectGolden } from "../helpers/golden.ts";
import { REPORT_LIST } from "../helpers/report-list.ts";

const INDEX = makeSearchIndex(REPORT_LIST);
const QUERIES = [
  "상하이전",
  "샹하이전기",
  "상해전기",
  "dianqi",
  "工",
  "computing",
  "창저",
  "xyzzy",
];

/** Answers to several queries, one below the other, as a terminal of this width shows them. */
function reports(language: "ko" | "zh" | "en", columns: number | undefined): string {
  const translate = makeTranslate(language);
  return QUERIES.map((query) => {
    const result = search(INDEX, query, { limit: query === "상하이전" ? 1 : 20 });
    return `> ${query}\n${searchReport(query, result, translate, makeStyle("plain"), columns)}`;
  }).join("\n");
}

const WIDTHS = [40, 60, 80, undefined];
const EVERYWHERE = UI_LANGUAGES.flatMap((language) =>
  WIDTHS.map((columns) => [language, columns] as const),
);

describe("results for people", () => {
  test.each(EVERYWHERE)("in %s, %s cells wide", (language, columns) => {
    const name = `search.${language}.${columns ?? "open"}.txt`;
    expectGolden(join(import.meta.dirname, "golden", name), reports(language, columns));
  });

  test.each(EVERYWHERE.filter(([, columns]) => columns !== undefined))(
    "in %s: no line is wider than %s cells",
    (language, columns = 0) => {
      const lines = reports(language, columns).split("\n");
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
    },
  );

  test("cut names only where they do not fit", () => {
    expect(reports("en", undefined)).not.toContain("…");
    expect(reports("en", 200)).toBe(reports("en", undefined));
    expect(reports("en", 60)).toContain("…");
  });
});

describe("what was typed is emphasised, what is not to be used is struck out", () => {
  const show = (mode: "color" | "mono", query: string): string =>
    searchReport(query, search(INDEX, query), makeTranslate("en"), makeStyle(mode), undefined);

  test.each([
    ["color", "상하이전기", "\u001b[1m\u001b[36m상하이전기\u001b[39m\u001b[22m"],
    ["mono", "상하이전기", "\u001b[4m상하이전기\u001b[24m"],
    ["mono", "공업", "중화인민공화국 \u001b[4m공업\u001b[24m정보화부"],
    ["mono", "gongye", "= \u001b[4mGōngyè\u001b[24m hé Xìnxīhuà Bù"],
    ["mono", "샹하이전기", "✗ \u001b[9m샹하이전기\u001b[29m"],
    ["color", "샹하이전기", "✗ \u001b[31m\u001b[9m샹하이전기\u001b[29m\u001b[39m"],
    ["mono", "상해전기", "= \u001b[4m상해전기\u001b[24m\u001b[2m (also)\u001b[22m"],
  ] as const)("%s %s", (mode, query, expected) => {
    expect(show(mode, query)).toContain(expected);
  });

  test("a cut name is emphasised only as far as it is shown", () => {
    const query = "중화인민공화국 공업정보화부";
    const report = searchReport(
      query,
      search(INDEX, query),
      makeTranslate("en"),
      makeStyle("mono"),
      40,
    );
    expect(report).toMatch(/\u001b\[4m중화[^\u001b]*\u001b\[24m… /);
  });
});
