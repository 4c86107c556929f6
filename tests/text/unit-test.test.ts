import { expect, test } from "vitest";
import { unitTest } from "../../src/text/unit-test.ts";

test("a unit is what the pattern says of its character, asked once or twice", () => {
  const isHan = unitTest(/\p{Script=Han}/u);
  for (const character of "中中a가。\0\uffff\ud800") {
    expect(isHan(character.charCodeAt(0))).toBe(/\p{Script=Han}/u.test(character));
    expect(isHan(character.charCodeAt(0))).toBe(/\p{Script=Han}/u.test(character));
  }
  expect(isHan("".charCodeAt(0))).toBe(false);
});
