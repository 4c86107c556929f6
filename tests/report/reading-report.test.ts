import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES, type UiLanguage } from "../../src/core/language.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { readListed } from "../../src/readings/read-listed.ts";
import { readingsJson } from "../../src/report/reading-json.ts";
import { readingReport } from "../../src/report/reading-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { width } from "../../src/text/width.ts";
import { entriesByChinese } from "../helpers/entries-by-chinese.ts";
import { entry } from "../helpers/entry.ts";
import { expectGolden } from "../helpers/golden.ts";

const BY_CHINESE = entriesByChinese([
  entry({ id: "place.shaoxing", zh: "绍兴", ko: "사오싱", pinyin: "Shàoxīng" }),
  entry({ id: "company.hostile", zh: "红\u001b[31m色", ko: "빨강\u202e" }),
]);
/** One name for every rule there is. */
const NAMES = [
  ...["绍兴", "酒泉市", "长江", "松花江", "上海", "香港", "长安", "孔子", "曾毓群", "紹興銀行"],
  ...["延边朝鲜族自治州", "TCL科技", "𠮷野", "er2", "🎉", "红\u001b[31m色"],
];
const readings = NAMES.map((name) => readListed(name, BY_CHINESE));
const report = (language: UiLanguage, columns: number | undefined, explain = true): string =>
  readingReport(readings, { explain, columns }, makeTranslate(language), makeStyle("plain"));

describe.each(UI_LANGUAGES)("readings in %s", (language) => {
  test.each([40, 80, undefined])("%s cells wide", (columns) => {
    const name = `reading.${language}.${columns ?? "open"}.txt`;
    expectGolden(join(import.meta.dirname, "golden", name), report(language, columns));
  });

  test.each([40, 60, 80, 120])("no row is wider than %s cells", (columns) => {
    for (const explain of [true, false]) {
      const lines = report(language, columns, explain).split("\n");
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
    }
  });
});

test("no control character of a name reaches the terminal", () => {
  expect(report("en", undefined)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test("what cannot be read is told in one short line, however long it is", () => {
  const long = readingReport(
    [readListed("🎉".repeat(5_000), BY_CHINESE)],
    { explain: false, columns: undefined },
    makeTranslate("en"),
    makeStyle("plain"),
  );
  expect(width(long)).toBeLessThan(150);
});

test("in JSON every name has the contract's fields, null where there is nothing to say", () => {
  const { results } = readingsJson([
    readListed("绍兴", BY_CHINESE),
    readListed("🎉", BY_CHINESE),
    readListed("shao4", BY_CHINESE),
  ]) as { results: readonly Record<string, unknown>[] };
  expect(results[0]).toMatchObject({
    zh: "绍兴",
    pinyin: "Shàoxīng",
    hangul: "사오싱",
    hanja: "소흥",
    hant: "紹興",
    kind: "place",
    alternatives: [],
    entries: ["place.shaoxing"],
  });
  expect(results[0]?.["syllables"]).toEqual([
    expect.objectContaining({ zh: "绍", pinyin: "shào", hangul: "사오", hanja: "소" }),
    expect.objectContaining({ zh: "兴", pinyin: "xīng", hangul: "싱", hanja: "흥" }),
  ]);
  expect(results[1]).toEqual({
    input: "🎉",
    ...{ zh: null, pinyin: null, hangul: null, hanja: null, hant: null, kind: null },
    ...{ syllables: [], alternatives: [], entries: [] },
  });
  expect(results[2]).toMatchObject({ zh: null, hanja: null, hant: null, hangul: "사오" });
});
