import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readName } from "../../src/readings/read-name.ts";
import { splitNames } from "../../src/readings/split-names.ts";
import { anyText } from "../helpers/any-text.ts";

test("a name is read with everything that made it", () => {
  expect(readName("绍兴")).toEqual({
    input: "绍兴",
    zh: "绍兴",
    hant: "紹興",
    pinyin: "Shàoxīng",
    hangul: "사오싱",
    hanja: "소흥",
    kind: "place",
    syllables: [
      {
        zh: "绍",
        pinyin: "shào",
        hangul: "사오",
        hanja: "소",
        rule: "table",
        table: { initial: "sh", final: "ao", letters: ["ㅅ", "아오"] },
      },
      {
        zh: "兴",
        pinyin: "xīng",
        hangul: "싱",
        hanja: "흥",
        rule: "table",
        table: { initial: "x", final: "ing", letters: ["ㅅ", "잉"] },
      },
    ],
    alternatives: [],
  });
});

test("a word that is translated is one piece, a word that is added has no Chinese", () => {
  expect(readName("绍兴银行")?.syllables.at(-1)).toEqual({
    zh: "银行",
    pinyin: "yínháng",
    hangul: "은행",
    hanja: "은행",
    rule: "common",
  });
  expect(readName("珠江")?.syllables.at(-1)).toEqual({ hangul: "강", rule: "doubled" });
});

test.each([
  ["歷史", "历史"],
  ["張學良", "张学良"],
  ["靑島", "青岛"],
  ["淸華大學", "清华大学"],
  ["紹興銀行", "绍兴银行"],
  ["乾县", "乾县"],
])("%s is read as %s", (other, zh) => {
  const { input: _, ...read } = readName(other) ?? { input: "" };
  const { input: __, ...same } = readName(zh) ?? { input: "" };
  expect(read).toEqual(same);
});

test.each([
  ["Shaoxing", "Shaoxing", "사오싱"],
  ["shao4 xing1", "Shàoxīng", "사오싱"],
  ["Xi'an", "Xi'an", "시안"],
  ["lvliang", "Lüliang", "뤼량"],
  ["Zhang Xueliang", "Zhang Xueliang", "장쉐량"],
])("pinyin: %s", (text, pinyin, hangul) => {
  expect(readName(text)).toMatchObject({ pinyin, hangul });
  expect(readName(text)).not.toHaveProperty("zh");
});

test.each(["", " ", "🎉", "사오싱", "hello", "\ud800", "\ue000", "12", "，。"])(
  "%j cannot be read",
  (text) => {
    expect(readName(text)).toBeUndefined();
  },
);

describe("what nobody can pronounce is said to be so and kept", () => {
  test.each([
    ["𠮷野", "𠮷"],
    ["上\ue000海", "\ue000"],
    ["上\ud800海", "\ud800"],
  ])("%j", (name, character) => {
    const unreadable = readName(name)?.syllables.filter(({ rule }) => rule === "unreadable");
    expect(unreadable?.map(({ hangul }) => hangul)).toEqual([character]);
  });

  test("Latin letters and digits are kept, and are no fault", () => {
    expect(readName("TCL科技")?.hangul).toBe("TCL과기");
    expect(readName("A股")?.syllables[0]).toMatchObject({ hangul: "A", rule: "kept" });
  });
});

test("any text is read or refused", () => {
  fc.assert(
    fc.property(anyText(20), fc.constantFrom("", "绍兴", "自治区"), (text, more) => {
      const read = readName(text + more);
      const zh = read?.zh;
      if (zh === undefined) return;
      const pieces = read?.syllables.map((syllable) => syllable.zh ?? "").join("");
      expect(pieces).toBe(zh);
    }),
  );
});

test.each([
  ["绍兴、滁州，酒泉", ["绍兴", "滁州", "酒泉"]],
  ["绍兴 滁州", ["绍兴", "滁州"]],
  ["Zhang Xueliang; Shaoxing", ["Zhang Xueliang", "Shaoxing"]],
  ["绍兴 Shaoxing", ["绍兴", "Shaoxing"]],
  ["嘉兴（자싱）\r\n绍兴", ["嘉兴", "자싱", "绍兴"]],
  [" ，。 ", []],
])("several names: %j", (text, names) => {
  expect(splitNames(text)).toEqual(names);
});
