import { describe, expect, test } from "vitest";
import { VALIDATION_RULES } from "../../src/glossary/rules.ts";
import { en } from "../../src/i18n/messages/en.ts";
import { ko } from "../../src/i18n/messages/ko.ts";
import { zh } from "../../src/i18n/messages/zh.ts";
import { makeTranslate, uiLanguageOf } from "../../src/i18n/translator.ts";

type Tree = { readonly [key: string]: string | Tree };

/** Messages by their keys joined with dots. */
function flatten(tree: Tree, prefix = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const MESSAGES = { ko: flatten(ko), zh: flatten(zh), en: flatten(en) };

/** Keys without the endings by which a language tells its plural forms apart. */
function keysOf(messages: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...messages.keys()].map(withoutPlural))].sort();
}

function withoutPlural(key: string): string {
  return key.replace(/_(?:one|other)$/, "");
}

/** Names of the values a message is given. */
function placeholdersOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{\{(\w+)/g)].map(([, name = ""]) => name))].sort();
}

describe.each(["ko", "zh"] as const)("%s", (language) => {
  test("has the same keys as English", () => {
    expect(keysOf(MESSAGES[language])).toEqual(keysOf(MESSAGES.en));
  });

  test("has the same placeholders as English in every message", () => {
    const english = new Map(
      [...MESSAGES.en].map(([key, message]) => [withoutPlural(key), placeholdersOf(message)]),
    );
    for (const [key, message] of MESSAGES[language]) {
      expect([key, placeholdersOf(message)]).toEqual([key, english.get(withoutPlural(key))]);
    }
  });
});

test("no message is empty", () => {
  for (const messages of Object.values(MESSAGES)) {
    expect([...messages].filter(([, message]) => message.trim() === "")).toEqual([]);
  }
});

test("every rule of validate has a message", () => {
  for (const rule of VALIDATION_RULES) expect(MESSAGES.en.has(`rule.${rule}`)).toBe(true);
});

test("in Korean, a placeholder before a particle has the particle chosen for it", () => {
  const fixed = [...MESSAGES.ko].filter(([, message]) =>
    /\}\}[’”"]?(?:을|를|은|는|이|가|과|와|라는|이라는)(?=[\s.,]|$)/.test(
      message.replace(/\{\{[^}]*particle[^}]*\}\}/g, ""),
    ),
  );
  expect(fixed).toEqual([]);
});

test.each([
  ["화웨이", "‘화웨이’와 비슷한 항목이 없습니다."],
  ["톈진", "‘톈진’과 비슷한 항목이 없습니다."],
  ["BYD", "‘BYD’와 비슷한 항목이 없습니다."],
  ["北京", "‘北京’과(와) 비슷한 항목이 없습니다."],
])("the particle after %s is right", (query, expected) => {
  expect(makeTranslate("ko")("search.none", { query })).toBe(expected);
});

test("English tells one from many", () => {
  const translate = makeTranslate("en");
  expect(translate("overview.entries", { count: 1 })).toBe("1 entry");
  expect(translate("overview.entries", { count: 1234 })).toBe("1,234 entries");
});

test.each([
  ["ko_KR.UTF-8", "ko"],
  ["zh_CN.GB18030", "zh"],
  ["zh-TW", "zh"],
  ["en_GB", "en"],
  ["C", undefined],
  ["fr_FR.UTF-8", undefined],
  ["", undefined],
])("the locale %s asks for %s", (locale, expected) => {
  expect(uiLanguageOf(locale)).toBe(expected);
});
