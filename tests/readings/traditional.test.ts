import { expect, test } from "vitest";
import { simplifiedOf, traditionalOf } from "../../src/readings/traditional.ts";

const PAIRS = [
  ["发展", "發展"],
  ["头发", "頭髮"],
  ["后来", "後來"],
  ["皇后", "皇后"],
  ["干部", "幹部"],
  ["干燥", "乾燥"],
  ["战斗", "戰鬥"],
  ["北斗", "北斗"],
  ["公里", "公里"],
  ["制造", "製造"],
  ["制度", "制度"],
  ["联系", "聯繫"],
  ["系统", "系統"],
  ["上海电气", "上海電氣"],
  ["国家发展和改革委员会", "國家發展和改革委員會"],
] as const;

test.each(PAIRS)("%s is traditionally %s", (simplified, traditional) => {
  expect(traditionalOf(simplified)).toBe(traditional);
});

test.each(PAIRS)(
  "from simplified %s and from traditional %s there is one simplified form",
  (simplified, traditional) => {
    expect([simplifiedOf(traditional), simplifiedOf(simplified)]).toEqual([simplified, simplified]);
  },
);

test.each(PAIRS)("what is traditional stays so (%s, %s)", (_, traditional) => {
  expect(traditionalOf(traditional)).toBe(traditional);
});

test.each(["", "BYD 5G+", "상하이", "《》·“”", "𠮷"])("what is not Chinese stays: %j", (text) => {
  expect([traditionalOf(text), simplifiedOf(text)]).toEqual([text, text]);
});
