import { describe, expect, test } from "vitest";
import { readName } from "../../src/readings/read-name.ts";

describe("외래어 표기법 제3장 제7절 제2항: after ㅈ, ㅉ, ㅊ no glide; after ㅅ it stays", () => {
  test.each(
    "jia 자|jie 제|jian 젠|jiu 주|jiong 중|qian 첸|qiu 추|qiong 충|xia 샤|xie 셰|xian 셴|xiu 슈|xiong 슝|ju 쥐|jue 줴|juan 쥐안|jun 쥔"
      .split("|")
      .map((pair) => pair.split(" ")),
  )("%s %s", (pinyin = "", hangul) => {
    expect(readName(pinyin)?.hangul).toBe(hangul);
  });
});

describe("제4장 제2절 제1항: the past in Sino-Korean, the present by sound", () => {
  test.each([
    ["孔子", "공자"],
    ["李白", "이백"],
    ["诸葛亮", "제갈량"],
    ["光绪帝", "광서제"],
    ["西太后", "서태후"],
    ["康有为", "캉유웨이"],
    ["梁启超", "량치차오"],
    ["盛宣怀", "성쉬안화이"],
    ["吴昌硕", "우창숴"],
    ["毛泽东", "마오쩌둥"],
    ["孙文", "쑨원"],
    ["鲁迅", "루쉰"],
  ])("%s %s", (zh, hangul) => {
    expect(readName(zh, { kind: "person" })?.hangul).toBe(hangul);
  });
});

describe("제4장 제2절 제2항·제4항, 제1절 제3항: places", () => {
  test.each([
    ["金陵", "금릉"],
    ["洛邑", "낙읍"],
    ["楼兰", "누란"],
    ["南京", "난징"],
    ["香港", "홍콩"],
    ["澳门", "마카오"],
    ["九江市", "주장시"],
    ["九江", "주장"],
    ["唐山", "탕산"],
    ["黑河", "헤이허"],
    ["上海", "상하이"],
    ["威海", "웨이하이"],
  ])("%s %s", (zh, hangul) => {
    expect(readName(zh, { kind: "place" })?.hangul).toBe(hangul);
  });

  test.each([
    ["上海", "상해"],
    ["台湾", "대만"],
    ["臺灣", "대만"],
    ["黄河", "황하"],
    ["北京", "북경"],
  ])("custom allows %s as %s too", (zh, allowed) => {
    expect(readName(zh, { kind: "place" })?.allowed).toBe(allowed);
  });
});

describe("제4장 제3절: seas, islands, rivers, mountains", () => {
  test.each([
    ["珠江", "주장강"],
    ["怒江", "누장강"],
    ["洛河", "뤄허강"],
    ["黄河", "황허강"],
    ["恒山", "헝산산"],
    ["玉山", "위산산"],
    ["松花江", "쑹화강"],
    ["金沙江", "진사강"],
    ["大凌河", "다링강"],
    ["大安溪", "다안강"],
    ["大别山脉", "다볘산맥"],
    ["祁连山", "치롄산"],
    ["台湾岛", "타이완섬"],
    ["海南岛", "하이난섬"],
  ])("%s %s", (zh, hangul) => {
    expect(readName(zh, { kind: "place" })?.hangul).toBe(hangul);
  });
});
