import { expect, test } from "vitest";
import { literalTier } from "../../src/search/tiers.ts";

test.each([
  ["all of it", "상하이", "상하이", "exact"],
  ["its beginning", "상하이전기", "상하이", "prefix"],
  ["its middle", "중국상하이전기", "상하이", "substring"],
  ["its end", "상하이전기", "전기", "substring"],
  ["one Han character inside", "上海电气", "电", "substring"],
  ["one syllable inside", "상하이", "하", "substring"],
  ["two Latin letters inside", "shanghai", "ha", "substring"],
  ["a symbol inside", "互联网+", "+", "substring"],
  ["one Latin letter at the beginning", "shanghai", "s", "prefix"],
  ["one digit at the beginning", "5g", "5", "prefix"],
  ["one letter that is all", "a", "a", "exact"],
])("%s: %s answers %s as %s", (_, key, query, tier) => {
  expect(literalTier(key, query)).toBe(tier);
});

test.each([
  ["letters in another order", "상하이", "하상"],
  ["more than there is", "상하이", "상하이시"],
  ["one Latin letter inside", "shanghai", "h"],
  ["one digit inside", "中国制造2025", "5"],
  ["a form without letters", "", "상"],
])("%s: %j does not answer %s", (_, key, query) => {
  expect(literalTier(key, query)).toBeUndefined();
});
