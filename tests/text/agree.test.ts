import { describe, expect, test } from "vitest";
import { agreeing } from "../../src/text/agree.ts";

describe("the particle behind a word is chosen again", () => {
  test.each([
    ["톈진", "를", "을"],
    ["톈진", "는", "은"],
    ["톈진", "가", "이"],
    ["톈진", "와", "과"],
    ["톈진", "로", "으로"],
    ["톈진", "로부터는", "으로부터는"],
    ["톈진", "라는", "이라는"],
    ["톈진", "라고", "이라고"],
    ["톈진", "였다", "이었다"],
    ["톈진", "나", "이나"],
    ["톈진", "란", "이란"],
    ["화웨이", "을", "를"],
    ["화웨이", "으로서의", "로서의"],
    ["화웨이", "이라는", "라는"],
    ["화웨이", "이었던", "였던"],
    ["화웨이", "이며", "며"],
    ["하얼빈", "로", "으로"],
    ["서울", "으로", "로"],
    ["서울", "를", "을"],
    ["BYD", "은", "는"],
    ["LG화학", "는", "은"],
    ["SMIC", "을", "를"],
  ])("%s + %s → %s", (word, before, after) => {
    expect(agreeing(word, before)).toBe(after);
  });
});

describe("what agrees already, or is no particle, stays", () => {
  test.each([
    ["톈진", "을"],
    ["톈진", "에서는"],
    ["톈진", "의"],
    ["톈진", "시를"],
    ["톈진", "가스"],
    ["톈진", "로켓"],
    ["화웨이", "은행"],
    ["화웨이", "이사회"],
    ["兴", "를"],
    ["톈진", ""],
  ])("%s + %s", (word, tail) => {
    expect(agreeing(word, tail)).toBe(tail);
  });
});
