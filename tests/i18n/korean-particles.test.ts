import { describe, expect, test } from "vitest";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { messagesOf } from "../helpers/message-tree.ts";

const PARTICLE = /\{\{(\w+), particle\(pair: ([^)]*)\)\}\}/g;
const PAIRS = ["을/를", "은/는", "이/가", "과/와", "으로/로", "이라는/라는", "이어야/여야"];
const messages = [...messagesOf("ko")];
const withParticles = messages.filter(([, message]) => message.includes("particle("));

test("particles come only in Korean messages", () => {
  expect(withParticles.length).toBeGreaterThan(0);
  const others = [...messagesOf("zh"), ...messagesOf("en")];
  expect(others.filter(([, message]) => message.includes("particle("))).toEqual([]);
});

test.each(withParticles)(
  "%s: each particle follows the word that it fits, closing marks between",
  (_key, message) => {
    for (const match of message.matchAll(PARTICLE)) {
      expect(message.slice(0, match.index)).toMatch(new RegExp(`\\{\\{${match[1]}\\}\\}[’”)]?$`));
      expect(PAIRS).toContain(match[2]);
    }
  },
);

test("no particle that depends on the word before it is written out after a placeholder", () => {
  const fixed = /\}\}[’”)]*(?:을|를|은|는|이|가|과|와|으로|로|이라는|라는|이어야|여야)(?=[\s.,]|$)/;
  expect(messages.filter(([, message]) => fixed.test(message))).toEqual([]);
});

describe("in a sentence the particle fits the word", () => {
  const translate = makeTranslate("ko");

  test.each([
    ["자싱", "‘자싱’과 비슷한 항목이 없습니다."],
    ["상하이", "‘상하이’와 비슷한 항목이 없습니다."],
    ["BYD", "‘BYD’와 비슷한 항목이 없습니다."],
    ["嘉兴", "‘嘉兴’과(와) 비슷한 항목이 없습니다."],
  ])("%s", (query, sentence) => {
    expect(translate("search.none", { query })).toBe(sentence);
  });
});
