import { expect, test } from "vitest";
import { simplifiedPairs } from "../../src/build/simplified-characters.ts";
import table from "../../src/text/data/simplified-characters.json" with { type: "json" };
import { simplifyCharacter } from "../../src/text/simplified.ts";

test("the table is what the build makes of OpenCC's dictionaries (npm run data)", () => {
  expect(table.pairs).toBe(simplifiedPairs());
});

test("the table is pairs of one UTF-16 unit each, no character twice on the left", () => {
  const traditional = [...table.pairs].filter((_, index) => index % 2 === 0);
  expect([...table.pairs]).toHaveLength(table.pairs.length);
  expect(table.pairs.length % 2).toBe(0);
  expect(new Set(traditional).size).toBe(traditional.length);
});

test("simplifying what is simplified changes nothing", () => {
  const simplified = [...table.pairs].filter((_, index) => index % 2 === 1);
  expect(simplified.filter((character) => simplifyCharacter(character) !== character)).toEqual([]);
});

test.each([
  ["電", "电"],
  ["龜", "龟"],
  ["髮", "发"],
  ["發", "发"],
  ["臺", "台"],
  ["後", "后"],
  ["薴", "苎"],
])("%s → %s", (traditional, simplified) => {
  expect(simplifyCharacter(traditional)).toBe(simplified);
});

test.each(["电", "后", "干", "가", "a", "𠮷", "あ", ""])("%j stays as it is", (character) => {
  expect(simplifyCharacter(character)).toBe(character);
});
