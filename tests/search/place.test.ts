import { expect, test } from "vitest";
import { locatedKey } from "../../src/search/located-key.ts";
import { bestPlace, NOWHERE } from "../../src/search/place.ts";
import { queryText } from "../../src/search/query-text.ts";
import { TIERS } from "../../src/search/tiers.ts";
import { bitsAt } from "../../src/search/unit-grams.ts";
import { foldKey } from "../../src/text/fold.ts";
import { keyLetters } from "../../src/text/key-letters.ts";

/** The tier in which a form answers a query by being spelt so, and the offset in its key. */
function placeOf(form: string, query: string): readonly [tier: string, at: number] | undefined {
  const { key, wordStarts } = locatedKey(form);
  const units = Uint16Array.from(key, (unit) => unit.charCodeAt(0));
  const bits = bitsAt(wordStarts, units.length);
  const place = bestPlace(units, 0, units.length, queryText(keyLetters(foldKey(query))), bits);
  const tier = TIERS[place >> 16];
  return place >> 16 === NOWHERE || tier === undefined ? undefined : [tier, place & 0xffff];
}

test.each([
  ["all of it", "상하이", "상하이", "exact", 0],
  ["its beginning", "상하이전기", "상하이", "prefix", 0],
  ["its middle", "중국상하이전기", "상하이", "substring", 6],
  ["its end", "상하이전기", "전기", "substring", 7],
  ["a word of it", "중국 상하이", "상하", "word-start", 6],
  ["a word after a mark", "한·중 포럼", "중", "word-start", 3],
  ["a word of another script", "LG화학", "화학", "word-start", 2],
  ["a word before its middle", "xelectric electric", "ele", "word-start", 9],
  ["one Han character inside", "上海电气", "电", "substring", 2],
  ["one syllable inside", "상하이", "하", "substring", 3],
  ["two Latin letters that begin a word", "Shanghai Electric", "el", "word-start", 8],
  ["three Latin letters inside", "shanghai", "ang", "substring", 2],
  ["a symbol inside", "互联网+", "+", "substring", 3],
  ["one Latin letter at the beginning", "shanghai", "s", "prefix", 0],
  ["one digit at the beginning", "5g", "5", "prefix", 0],
  ["one letter that is all", "a", "a", "exact", 0],
  ["a final that is the next initial", "상하이", "상항", "unfinished", 0],
  ["a consonant after whole syllables", "상하이", "상하ㅇ", "unfinished", 0],
  ["a syllable without its final", "중국", "중구", "unfinished", 0],
  ["half of a double vowel", "전화", "전호", "unfinished", 0],
  ["half of a double final", "통닭", "통달", "unfinished", 0],
  [
    "an unfinished syllable in the middle, after two whole ones",
    "국가발전개혁위원회",
    "발전개혁우",
    "substring",
    5,
  ],
])("%s: %s answers %s as %s", (_, form, query, tier, at) => {
  expect(placeOf(form, query)).toEqual([tier, at]);
});

test.each([
  ["letters in another order", "상하이", "하상"],
  ["more than there is", "상하이", "상하이시"],
  ["one Latin letter inside", "shanghai", "h"],
  ["two Latin letters inside a word", "shanghai", "ai"],
  ["one digit inside", "中国制造2025", "5"],
  ["a form without letters", "", "상"],
  ["one syllable, unfinished: 지 would bring every 진", "진화", "지"],
  ["an unfinished syllable in the middle, after one whole one", "중국 전기차", "국저"],
  ["a final and the next initial are no syllable", "강아", "ㅇㅇ"],
])("%s: %j does not answer %s", (_, form, query) => {
  expect(placeOf(form, query)).toBeUndefined();
});
