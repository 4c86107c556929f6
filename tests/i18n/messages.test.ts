import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import { VALIDATION_RULES } from "../../src/glossary/rules.ts";
import { ENTRY_FIELDS } from "../../src/glossary/schema.ts";
import { messagesOf, placeholdersIn } from "../helpers/message-tree.ts";

const PLURAL = /_(zero|one|two|few|many|other)$/;
const keysOf = (language: "ko" | "zh" | "en"): readonly string[] =>
  [...new Set([...messagesOf(language).keys()].map((key) => key.replace(PLURAL, "")))].sort();

describe.each(UI_LANGUAGES)("messages in %s", (language) => {
  const messages = messagesOf(language);

  test("are the same as in English, plural forms apart", () => {
    expect(keysOf(language)).toEqual(keysOf("en"));
  });

  test("leave room for the same words as in English", () => {
    const english = messagesOf("en");
    const differing = [...messages].filter(([key, message]) => {
      const other = english.get(key) ?? "";
      return placeholdersIn(message).join() !== placeholdersIn(other).join();
    });
    expect(differing).toEqual([]);
  });

  test("have a form for every number that the language tells apart, and no other", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...messages.keys()].filter((key) => PLURAL.test(key));
    const stems = [...new Set(counted.map((key) => key.replace(PLURAL, "")))];
    expect(counted.toSorted()).toEqual(
      stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).toSorted(),
    );
  });

  test("are none of them empty or half translated", () => {
    const bad = [...messages].filter(
      ([, message]) => message.trim() !== message || message === "" || /TODO|FIXME/.test(message),
    );
    expect(bad).toEqual([]);
  });

  test("name every rule of validate, every field and every error", () => {
    const errors = readFileSync(join(import.meta.dirname, "../../src/core/errors.ts"), "utf8");
    const union = /export type ErrorCode =([^;]*);/.exec(errors)?.[1] ?? "";
    const codes = [...union.matchAll(/"([a-z0-9-]+)"/g)].map((match) => match[1]);
    expect(codes).toContain("no-such-file");
    const wanted = [
      ...codes.map((code) => `error.${code}`),
      ...VALIDATION_RULES.map((rule) => `rule.${rule}`),
      ...ENTRY_FIELDS.map((field) => `schema.${field}`),
    ];
    expect(wanted.filter((key) => !messages.has(key))).toEqual([]);
  });
});

describe("messages are in their own language", () => {
  const HANGUL = /\p{Script=Hangul}/u;
  const HAN = /\p{Script=Han}/u;
  /** Shows people that they may type in any script, or is about letters of Hangul. */
  const inAllScripts = (key: string): boolean =>
    key === "tui.placeholder" || key === "readingRule.glide";

  test.each([
    ["ko", HAN],
    ["zh", HANGUL],
    ["en", new RegExp(`${HANGUL.source}|${HAN.source}`, "u")],
  ] as const)("none in %s has letters of another", (language, other) => {
    const foreign = [...messagesOf(language)].filter(
      ([key, message]) => other.test(message) && !inAllScripts(key),
    );
    expect(foreign).toEqual([]);
  });
});
