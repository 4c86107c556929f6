import { expect, test } from "vitest";
import type { Category } from "../../src/core/category.ts";
import { pinyinOf } from "../../src/readings/pinyin.ts";

test.each<[rule: string, zh: string, category: Category, expected: string]>([
  ["words apart, with capitals", "上海电气", "company", "Shànghǎi Diànqì"],
  ["words known to no dictionary keep together", "中芯国际", "company", "Zhōngxīn Guójì"],
  ["a short company name is one word", "比亚迪", "company", "Bǐyàdí"],
  ["a place is one word", "重庆", "place", "Chóngqìng"],
  ["ü keeps its dots", "吕梁", "place", "Lǚliáng"],
  ["an apostrophe before a", "西安", "place", "Xī'ān"],
  ["an apostrophe before e", "海尔", "company", "Hǎi'ěr"],
  ["no apostrophe at the beginning", "安徽", "place", "Ānhuī"],
  ["no apostrophe between words", "西安交通大学", "organisation", "Xī'ān Jiāotōng Dàxué"],
  ["a reading that only the place has", "六安", "place", "Lù'ān"],
  ["another", "厦门", "place", "Xiàmén"],
  ["长 in a place", "长沙", "place", "Chángshā"],
  ["a surname apart", "张学良", "person", "Zhāng Xuéliáng"],
  ["a reading that only the surname has", "曾毓群", "person", "Zēng Yùqún"],
  ["a given name of one syllable", "马云", "person", "Mǎ Yún"],
  ["行 in a bank", "招商银行", "company", "Zhāoshāng Yínháng"],
  ["a suffix belongs to its word", "数字化转型", "concept", "shùzìhuà zhuǎnxíng"],
  [
    "so does the ending of a name",
    "国家发展和改革委员会",
    "organisation",
    "Guójiā Fāzhǎn Hé Gǎigé Wěiyuánhuì",
  ],
  ["an ending at the beginning is none", "家电", "concept", "jiādiàn"],
  ["a concept has no capitals", "数字经济", "concept", "shùzì jīngjì"],
  ["tones without sandhi", "一带一路", "policy", "Yīdài Yīlù"],
  ["Latin letters stay", "TCL科技", "company", "TCL Kējì"],
  ["digits stay", "5G", "concept", "5G"],
  ["title marks go", "《财经》", "media", "Cáijīng"],
  ["quotes go", "“双碳”目标", "policy", "Shuāngtàn Mùbiāo"],
  ["a character outside the basic plane is one character", "𠮷林", "place", "𠮷lín"],
  ["nothing has no reading", "", "person", ""],
  ["nor has punctuation", "·", "concept", ""],
])("%s: %s", (_, zh, category, expected) => {
  expect(pinyinOf(zh, category)).toBe(expected);
});
