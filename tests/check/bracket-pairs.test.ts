import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bracketPairs } from "../../src/check/bracket-pairs.ts";
import { judgePair } from "../../src/check/judge-pair.ts";
import { checkListOf } from "../../src/commands/check-list-of.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import { LIST } from "./list.ts";

const list = await checkListOf({ glossary: makeGlossary(LIST), index: { segments: [] } });

const pairsIn = (text: string): readonly string[] =>
  bracketPairs(list, text).map((pair) => {
    const { chinese, name, verdict } = judgePair(list, pair);
    return `${name?.text ?? "?"}=${chinese.text} ${verdict}`;
  });

describe("how far a name reaches, and what the pair is", () => {
  test.each([
    ["자싱(嘉兴)", ["자싱=嘉兴 agrees"]],
    ["嘉兴(자싱)", ["자싱=嘉兴 agrees"]],
    ["《网易》(왕이)", ["왕이=网易 agrees"]],
    ["태양광 회사인 Trina Solar(天合光能),", ["Trina Solar=天合光能 agrees"]],
    ["최근 창정하이(長征海, Chang Zhenghai) 교수는", ["창정하이=長征海 unknown"]],
    ["장쑤(江蘇)성", ["장쑤=江蘇 agrees"]],
    ["차오양(朝阳)구", ["차오양=朝阳 agrees"]],
    ["장쑤성(江苏)", ["장쑤=江苏 agrees"]],
    ["자싱시(嘉兴市)", ["자싱=嘉兴市 unclear"]],
    ["‘수상흥농(数商兴农)’", ["수상흥농=数商兴农 unknown"]],
    ["이후 여러 사업(数商兴农)", ["?=数商兴农 unclear"]],
    ["중국쭌이(遵义)", ["쭌이=遵义 unknown"]],
    ["중국 과학원(中国科学院)", ["중국 과학원=中国科学院 agrees"]],
    ["쑤저우·우시(苏州, 无锡)", ["쑤저우=苏州 agrees", "우시=无锡 agrees"]],
    ["쑤저우, 우시(无锡)", ["우시=无锡 agrees"]],
    [
      "기업[Trina Solar(天合光能), CATL(宁德时代)]",
      ["Trina Solar=天合光能 agrees", "CATL=宁德时代 agrees"],
    ],
    ["지우첸(酒泉)", ["지우첸=酒泉 misread"]],
    ["추저우(衢州)", ["추저우=衢州 wrong"]],
    ["수저우(苏州)", ["수저우=苏州 deprecated"]],
    ["ABC社(天合光能)", []],
    ["그는 (嘉兴)", ["?=嘉兴 unclear"]],
    ["(嘉兴)", []],
    ["자싱((嘉兴))", ["?=嘉兴 unclear"]],
    ["자싱(저장성)", []],
  ])("%s", (text, expected) => {
    expect(pairsIn(text)).toEqual(expected);
  });
});

test("a name and its Chinese agree whatever stands before and behind them", () => {
  const names = LIST.flatMap(({ terms }) => {
    const ko = terms.ko.find(({ status }) => status === "preferred")?.term ?? "";
    const zh = terms.zh.find(({ status }) => status === "preferred")?.term ?? "";
    return ko === "" || !/\p{Script=Han}/u.test(zh) ? [] : [[ko, zh] as const];
  });
  const before = fc.constantFrom(
    "",
    "어제 ",
    "저장성의 ",
    "“",
    "회의,",
    "1. ",
    "\n",
    "「",
    "그룹[",
  );
  const after = fc.constantFrom("", "은", "에서도 ", "”", ", 화웨이", "\n", "시", "]");
  fc.assert(
    fc.property(fc.constantFrom(...names), before, after, ([ko, zh], head, tail) => {
      const verdicts = bracketPairs(list, `${head}${ko}(${zh})${tail}`).map(
        (pair) => judgePair(list, pair).verdict,
      );
      expect(verdicts).toEqual(["agrees"]);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("any text is read, and every stretch stands where it says", () => {
  const piece = fc.constantFrom(
    ..."([（)]）,·、 \n\t가자싱嘉兴衢州aB1.《》“”'".split(""),
    "추저우",
    "Trina Solar",
    "酒泉",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join("");
      for (const { chinese, name } of bracketPairs(list, text)) {
        for (const stretch of name === undefined ? [chinese] : [chinese, name]) {
          expect(text.slice(stretch.start, stretch.end)).toBe(stretch.text);
        }
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});
