import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import { makeTranslate, uiLanguageOf } from "../../src/i18n/translator.ts";

describe("the language that a locale asks for", () => {
  test.each([
    ["ko_KR.UTF-8", "ko"],
    ["ko", "ko"],
    ["KO", "ko"],
    ["ko-KR", "ko"],
    ["zh_CN.GB18030", "zh"],
    ["zh_TW", "zh"],
    ["zh-Hant-HK", "zh"],
    ["en_GB.UTF-8@euro", "en"],
    ["C", undefined],
    ["C.UTF-8", undefined],
    ["POSIX", undefined],
    ["ja_JP.UTF-8", undefined],
    ["", undefined],
    ["k", undefined],
    ["kok_IN", undefined],
    ["zha_CN", undefined],
    ["english", undefined],
    ["__proto__", undefined],
  ])("%j → %s", (locale, language) => {
    expect(uiLanguageOf(locale)).toBe(language);
  });
});

describe("numbers", () => {
  const say = (language: "ko" | "zh" | "en", count: number): string =>
    makeTranslate(language)("overview.entries", { count });

  test.each([
    ["ko", 0, "항목 0개"],
    ["ko", 1, "항목 1개"],
    ["ko", 12_345, "항목 12,345개"],
    ["zh", 1, "1 个条目"],
    ["en", 0, "0 entries"],
    ["en", 1, "1 entry"],
    ["en", 2, "2 entries"],
    ["en", 1_000_000, "1,000,000 entries"],
  ] as const)("%s %i → %s", (language, count, text) => {
    expect(say(language, count)).toBe(text);
  });
});

describe("what people type is printed as it is, in every language", () => {
  const HOSTILE = [
    "<b>&amp;</b>",
    "{{count}}",
    "$t(app.tagline)",
    "$&$1$$",
    "%s%d",
    "a\\nb",
    "__proto__",
  ];

  test.each(UI_LANGUAGES.flatMap((language) => HOSTILE.map((text) => [language, text] as const)))(
    "%s: %s",
    (language, query) => {
      const message = makeTranslate(language)("search.none", { query });
      const frame = makeTranslate(language)("search.none", { query: "X" });
      const [before = "", after = ""] = frame.split("X");
      expect(message.startsWith(before + query)).toBe(true);
      expect(message.slice((before + query).length).slice(0, 1)).toBe(after.slice(0, 1));
    },
  );
});

test("translators of several languages do not disturb each other", () => {
  const [ko, zh, en] = UI_LANGUAGES.map((language) => makeTranslate(language));
  expect([ko?.("category.place"), zh?.("category.place"), en?.("category.place")]).toEqual([
    "지명",
    "地名",
    "place",
  ]);
});
