import { expect, test } from "vitest";
import { finalOf, isLetter, isSyllable, lettersOf } from "../../src/text/hangul.ts";
import { LETTER_OF_JAMO } from "../helpers/jamo.ts";

const SYLLABLES = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, index) =>
  String.fromCharCode(0xac00 + index),
);

test("every syllable has the letters of its canonical decomposition", () => {
  const expected = SYLLABLES.map((syllable) =>
    [...syllable.normalize("NFD")].map((jamo) => LETTER_OF_JAMO.get(jamo)).join(""),
  );
  expect(SYLLABLES.map(lettersOf)).toEqual(expected);
});

test("every syllable ends as its canonical decomposition does", () => {
  const expected = SYLLABLES.map((syllable) => {
    const final = syllable.normalize("NFD").slice(2);
    return final === "" ? "none" : final === "\u11af" ? "rieul" : "other";
  });
  expect(SYLLABLES.map(finalOf)).toEqual(expected);
});

test.each([
  ["샹하이", "ㅅㅑㅇㅎㅏㅇㅣ"],
  ["값싼 BYD 전기차", "ㄱㅏㅄㅆㅏㄴ BYD ㅈㅓㄴㄱㅣㅊㅏ"],
  ["ㅅㅎ", "ㅅㅎ"],
  ["上海𠮷🇰🇷", "上海𠮷🇰🇷"],
  ["\ud800가", "\ud800ㄱㅏ"],
  ["", ""],
])("letters of %j: %j; what is no syllable stays", (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});

test.each(["가", "힣", "뷁"])("%s is a syllable and no letter", (character) => {
  expect([isSyllable(character), isLetter(character)]).toEqual([true, false]);
});

test.each(["ㄱ", "ㅎ", "ㅏ", "ㅣ", "ㄳ"])("%s is a letter and no syllable", (character) => {
  expect([isSyllable(character), isLetter(character)]).toEqual([false, true]);
});

test.each([
  ["the last code point before the syllables", "\uabff"],
  ["the first one after them", "\ud7a4"],
  ["the one before the letters", "\u3130"],
  ["the filler after them", "\u3164"],
  ["a conjoining jamo", "\u1100"],
  ["nothing", ""],
])("neither: %s", (_, character) => {
  expect([isSyllable(character), isLetter(character)]).toEqual([false, false]);
});
