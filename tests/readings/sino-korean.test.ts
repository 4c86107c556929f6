import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterSyllable, atHead } from "../../src/readings/initial-sound-law.ts";
import { readName } from "../../src/readings/read-name.ts";
import { sinoKorean } from "../../src/readings/sino-korean.ts";
import { traditionalPerson } from "../../src/readings/traditional-name.ts";

const read = (hant: string): string => sinoKorean([...hant], [[...hant].length]).join("");

describe("한글 맞춤법 제10항–제12항", () => {
  test.each([
    ["녀", "여"],
    ["뇨", "요"],
    ["량", "양"],
    ["례", "예"],
    ["리", "이"],
    ["락", "낙"],
    ["로", "노"],
    ["뢰", "뇌"],
    ["남", "남"],
    ["논", "논"],
    ["강", "강"],
  ])("%s at the head of a word is %s", (inside, head) => {
    expect(atHead(inside)).toBe(head);
  });

  test.each([
    ["비", "률", "율"],
    ["선", "률", "율"],
    ["장", "률", "률"],
    ["나", "렬", "열"],
    ["행", "렬", "렬"],
    ["", "률", "률"],
    ["나", "락", "락"],
  ])("after %s, %s is %s", (before, syllable, sound) => {
    expect(afterSyllable(before, syllable)).toBe(sound);
  });
});

test.each([
  ["歷史", "역사"],
  ["女性", "여성"],
  ["男女", "남녀"],
  ["比率", "비율"],
  ["成長率", "성장률"],
  ["率先", "솔선"],
  ["音樂", "음악"],
  ["樂山", "낙산"],
  ["北京", "북경"],
  ["敗北", "패배"],
  ["不動産", "부동산"],
  ["不正", "부정"],
  ["不安", "불안"],
  ["汽車", "기차"],
  ["自行車", "자행거"],
  ["金融", "금융"],
  ["復興", "부흥"],
  ["復旦", "복단"],
  ["更新", "갱신"],
  ["契丹", "거란"],
])("%s %s", (hant, sound) => {
  expect(read(hant)).toBe(sound);
});

test.each([
  ["李克强", "이극강"],
  ["梁启超", "양계초"],
  ["金立群", "김입군"],
  ["单田芳", "선전방"],
  ["沈从文", "심종문"],
  ["马云", "마운"],
  ["蔡伦", "채륜"],
  ["李林甫", "이임보"],
  ["乾隆帝", "건륭제"],
  ["永乐帝", "영락제"],
  ["白居易", "백거이"],
])("of a person: %s %s", (zh, hanja) => {
  expect(readName(zh, { kind: "person" })?.hanja).toBe(hanja);
});

test.each([
  ["后羿", "后羿"],
  ["余承东", "余承東"],
  ["范冰冰", "范冰冰"],
  ["于谦", "于謙"],
  ["沈从文", "沈從文"],
  ["钟南山", "鍾南山"],
  ["发展", "發展"],
])("traditional form of a name: %s %s", (zh, hant) => {
  expect(traditionalPerson(zh)).toBe(hant);
});

test.each([
  ["皇后镇", "황후진"],
  ["以后", "이후"],
  ["理发厅", "이발청"],
  ["发展路", "발전로"],
  ["干部路", "간부로"],
])("simplified characters are made traditional by words first: %s %s", (zh, hanja) => {
  expect(readName(zh, { kind: "person" })?.hanja?.slice(1)).toBe(hanja.slice(1));
});

test("every character has one sound or none, whatever the words", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."李不東樂車金女𠮷率北x·", "\ud800"), { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
      (characters, words) => {
        const sounds = sinoKorean(characters, words);
        expect(sounds).toHaveLength(characters.length);
        for (const sound of sounds) expect(sound ?? "가").toMatch(/^[가-힣]$/);
      },
    ),
  );
});
