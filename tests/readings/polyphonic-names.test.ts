import { describe, expect, test } from "vitest";
import { readName } from "../../src/readings/read-name.ts";

describe("places that dictionaries read wrongly", () => {
  test.each([
    ["重庆", "Chóngqìng"],
    ["长沙", "Chángshā"],
    ["厦门", "Xiàmén"],
    ["六安", "Lù'ān"],
    ["番禺", "Pānyú"],
    ["单县", "Shàn Xiàn"],
    ["亳州", "Bózhōu"],
    ["蚌埠", "Bèngbù"],
    ["乐清", "Yuèqīng"],
    ["台州", "Tāizhōu"],
    ["丽水", "Líshuǐ"],
    ["洪洞", "Hóngtóng"],
    ["尉犁", "Yùlí"],
    ["成都", "Chéngdū"],
    ["喀什", "Kāshí"],
    ["蔚县", "Yù Xiàn"],
    ["六合区", "Lùhé Qū"],
    ["民乐县", "Mínlè Xiàn"],
    ["句容", "Jùróng"],
    ["东莞", "Dōngguǎn"],
  ])("%s %s", (zh, pinyin) => {
    expect(readName(zh, { kind: "place" })?.pinyin).toBe(pinyin);
  });
});

describe("family names that are read otherwise than the word", () => {
  test.each([
    ["单田芳", "Shàn Tiánfāng"],
    ["解缙", "Xiè Jìn"],
    ["仇英", "Qiú Yīng"],
    ["任正非", "Rén Zhèngfēi"],
    ["曾毓群", "Zēng Yùqún"],
    ["区庆祥", "Ōu Qìngxiáng"],
    ["查良镛", "Zhā Liángyōng"],
    ["盖叫天", "Gě Jiàotiān"],
    ["缪建民", "Miào Jiànmín"],
    ["种师道", "Chóng Shīdào"],
    ["欧阳修", "Ōuyáng Xiū"],
    ["尉迟恭", "Yùchí Gōng"],
    ["谌贻琴", "Shèn Yíqín"],
  ])("%s %s", (zh, pinyin) => {
    expect(readName(zh, { kind: "person" })?.pinyin).toBe(pinyin);
  });

  test("given names keep the sound of the word", () => {
    expect(readName("王乐泉", { kind: "person" })?.hangul).toBe("왕러취안");
    expect(readName("古天乐", { kind: "person" })?.hangul).toBe("구톈러");
  });
});

describe("other pronunciations", () => {
  const others = (zh: string): readonly string[] =>
    readName(zh)?.alternatives.map(({ hangul }) => hangul) ?? [];

  test("a family name that may be the word's sound", () => {
    expect(others("曾毓群")).toEqual(["청위췬"]);
  });

  test("a company that no list knows", () => {
    expect(others("乐视")).toEqual(["러스"]);
  });

  test.each(["重庆", "乐清", "绍兴", "长安汽车", "谌贻琴"])("%s has none: it is known", (zh) => {
    expect(others(zh)).toEqual([]);
  });

  test("a name that a list pronounces is read so, and has none", () => {
    const read = readName("乐视", { kind: "organisation", pinyin: "Lèshì" });
    expect(read?.hangul).toBe("러스");
    expect(read?.alternatives).toEqual([]);
  });

  test("alternatives have none themselves", () => {
    const [other] = readName("曾毓群")?.alternatives ?? [];
    expect(other?.alternatives).toEqual([]);
    expect(other).toMatchObject({ zh: "曾毓群", pinyin: "Céng Yùqún", kind: "person" });
  });
});
