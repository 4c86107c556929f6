import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bracketsIn } from "../../src/check/brackets.ts";

const shown = (text: string): readonly string[] =>
  bracketsIn(text).map(({ parts }) =>
    parts.map((part) => `${part.script} ${part.text}`).join(" | "),
  );

describe("brackets and what stands in them", () => {
  test.each([
    ["자싱(嘉兴)은", ["han 嘉兴"]],
    ["자싱（嘉兴）은", ["han 嘉兴"]],
    ["장쉐량[张学良, 집행원장]", ["han 张学良 | hangul 집행원장"]],
    ["창정하이(長征海, Chang Zhenghai)", ["han 長征海 | latin Chang Zhenghai"]],
    ["쑤저우·우시(苏州、无锡)", ["han 苏州 | han 无锡"]],
    ["장쉐량(张学良, 1901~2001)", ["han 张学良 | other 1901~2001"]],
    [
      "엑스포[China(Mianyang) Expo, 中国(绵阳)科技城]",
      ["latin Mianyang", "han 绵阳", "latin China(Mianyang) Expo | han 中国(绵阳)科技城"],
    ],
    ["그룹[SPIC(国家电投), CATL]", ["han 国家电投", "latin SPIC(国家电投) | latin CATL"]],
    ["가(나]다)", ["hangul 나]다"]],
    ["가(나", []],
    ["가)나(", []],
    ["가(나\n\n다)", []],
    ["가()", [""]],
    ["가(한漢字)", ["other 한漢字"]],
    ["가(ひらがな)", ["other ひらがな"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

test("every part stands where it says, inside its bracket", () => {
  const piece = fc.constantFrom(
    "(",
    ")",
    "[",
    "]",
    "（",
    "）",
    ",",
    "、",
    " ",
    "가",
    "嘉",
    "a",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      for (const { start, end, parts } of bracketsIn(text)) {
        expect("([（").toContain(text.charAt(start));
        expect(")]）").toContain(text.charAt(end - 1));
        for (const part of parts) {
          expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(part.start > start && part.end < end).toBe(true);
        }
      }
    }),
    { seed: 7 },
  );
});
