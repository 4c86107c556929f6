import { expect, test } from "vitest";
import { queryKeys } from "../../src/search/query-keys.ts";

test.each<[rule: string, query: string, keys: readonly string[]]>([
  ["as folded", "上海電氣", ["上海电气"]],
  ["tone marks", "Shànghǎi", ["shanghai"]],
  ["tone marks in NFD", "Shànghǎi".normalize("NFD"), ["shanghai"]],
  ["tone numbers", "shang4hai3", ["shang4hai3", "shanghai"]],
  ["tone numbers with spaces", "Shang4 Hai3", ["shang4hai3", "shanghai"]],
  ["tone numbers with an apostrophe", "Xi1'an1", ["xi1an1", "xian"]],
  ["tone numbers with a typographic apostrophe", "xi1’an1", ["xi1an1", "xian"]],
  ["the neutral tone as 5", "ma5", ["ma5", "ma"]],
  ["v for ü", "lvliang", ["lvliang", "luliang"]],
  ["v for ü with tone numbers", "lv3liang2", ["lv3liang2", "lvliang", "luliang"]],
  ["v for ü before e", "lve4", ["lve4", "lve", "lue"]],
  ["ü itself", "lüliang", ["luliang"]],
  ["ü in NFD with a tone number", "lu\u03083", ["lu3", "lu"]],
  ["u: for ü", "lu:3liang2", ["lu3liang2", "luliang"]],
  ["erhua and er", "er4 nar3", ["er4nar3", "ernar"]],
  ["spaces in pinyin", " shang hai ", ["shanghai"]],
  ["no v for ü after other letters", "savve", ["savve"]],
])("%s: %j", (_, query, keys) => {
  expect(queryKeys(query)).toEqual(keys);
});

test.each([
  ["a product with no vowel before its number", "MP3"],
  ["another", "GPT4"],
  ["a letter and a digit", "A4"],
  ["a digit before its letter", "5G"],
  ["a number that is no tone", "C919"],
  ["a tone that does not exist", "shang6"],
  ["a number of two digits", "shang12"],
  ["digits inside Chinese", "中国制造2025"],
])("%s is no pinyin: %s", (_, query) => {
  expect(queryKeys(query)).toEqual([query.toLowerCase()]);
});

test.each(["", " ", "\t\n", "·", "《》“”", "…—", "👩‍💻", "\u0301", "\ud800", "''"])(
  "%j has no key",
  (query) => {
    expect(queryKeys(query)).toEqual([]);
  },
);
