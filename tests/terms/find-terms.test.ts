import { expect, test } from "vitest";
import { findTerms } from "../../src/terms/find-terms.ts";
import { buildTermFinder } from "../../src/terms/term-finder.ts";
import { entry } from "../helpers/entry.ts";

const finder = buildTermFinder([
  entry({ id: "place.china", zh: "中国", ko: "중국", en: "China" }),
  entry({ id: "place.tianjin", zh: "天津", ko: "톈진", en: "Tianjin", deprecated: { ko: "텐진" } }),
  entry({ id: "company.byd", zh: "比亚迪", ko: "비야디", en: "BYD", admitted: { ko: "BYD" } }),
  entry({ id: "place.changzhou", zh: "常州", ko: "창저우" }),
  entry({ id: "place.cangzhou", zh: "沧州", ko: "창저우" }),
]);

const idsIn = (text: string): readonly string[] =>
  findTerms(finder, text).map(({ start, end, listed }) => {
    const owners = listed.map(({ id, language, status }) => `${id} ${language} ${status}`);
    return `${text.slice(start, end)}: ${owners.join(", ")}`;
  });

test.each([
  ["중국어로 텐진을", ["텐진: place.tianjin ko deprecated"]],
  ["BYD가", ["BYD: company.byd ko admitted, company.byd en preferred"]],
  ["창저우는", ["창저우: place.changzhou ko preferred, place.cangzhou ko preferred"]],
  ["창저우(沧州)는", ["창저우: place.cangzhou ko preferred", "沧州: place.cangzhou zh preferred"]],
])("%s", (text, expected) => {
  expect(idsIn(text)).toEqual(expected);
});
