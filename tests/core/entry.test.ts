import { expect, test } from "vitest";
import { preferredTerm, termsWithStatus } from "../../src/core/entry.ts";
import { entry } from "../helpers/entry.ts";

const shanghaiElectric = entry({
  id: "company.shanghai-electric",
  zh: "上海电气",
  hant: "上海電氣",
  ko: ["상하이전기", "상하이일렉트릭"],
  admitted: { ko: "상해전기" },
  deprecated: { ko: ["샹하이전기", "상하이전자"], en: "Shanghai Electrics" },
});

test("the first preferred term is the one to use", () => {
  expect(preferredTerm(shanghaiElectric, "ko")).toBe("상하이전기");
});

test("a language with only wrong forms has none to use", () => {
  expect(preferredTerm(shanghaiElectric, "en")).toBeNull();
});

test.each([
  ["zh", "preferred", ["上海电气"]],
  ["ko", "preferred", ["상하이전기", "상하이일렉트릭"]],
  ["ko", "admitted", ["상해전기"]],
  ["ko", "deprecated", ["샹하이전기", "상하이전자"]],
  ["en", "preferred", []],
] as const)(
  "%s terms that are %s stand in file order, traditional forms left out",
  (language, status, terms) => {
    expect(termsWithStatus(shanghaiElectric, language, status)).toEqual(terms);
  },
);
