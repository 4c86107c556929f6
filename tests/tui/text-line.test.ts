import { expect, test } from "vitest";
import { type Edit, editLine, insert, type TextLine, textLine } from "../../src/tui/text-line.ts";

/** What is done to a line: text that is put in, or an edit. */
type Step = { readonly put: string } | Edit;
const put = (text: string): Step => ({ put: text });

/** A line after some steps, as text with the cursor written as a bar. */
function written(line: string, ...steps: readonly Step[]): string {
  const cursor = line.indexOf("|");
  const before: TextLine = { ...textLine(), text: line.replace("|", ""), cursor };
  const { text, cursor: at } = steps.reduce<TextLine>(
    (current, step) =>
      typeof step === "string" ? editLine(current, step) : insert(current, step.put),
    before,
  );
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

test.each<[what: string, line: string, steps: readonly Step[], expected: string]>([
  ["text goes in at the cursor", "상|이", [put("하")], "상하|이"],
  ["several reads of one tick are all kept", "|", ["한", "국", "어"].map(put), "한국어|"],
  ["a syllable sent letter by letter is composed", "|", ["ᄒ", "ᅡ", "ᆫ"].map(put), "한|"],
  ["NFD becomes NFC", "|", [put("하이".normalize("NFD"))], "하이|"],
  ["a letter before a vowel composes with it", "|\u1161", [put("\u1112")], "하|"],
  ["a combining mark joins the letter before it", "e|", [put("\u0301")], "é|"],
])("%s", (_what, line, steps, expected) => {
  expect(written(line, ...steps)).toBe(expected);
});

test.each<[what: string, line: string, edit: Edit, expected: string]>([
  ["backspace takes a Hangul syllable", "상하|", "delete-left", "상|"],
  ["a Han character outside the BMP", "甲𠀀|", "delete-left", "甲|"],
  ["an emoji made of several", "가👩‍🔬|나", "delete-left", "가|나"],
  ["a letter with a mark that has no composed form", "ẋ̣|", "delete-left", "|"],
  ["nothing at the beginning", "|가", "delete-left", "|가"],
  ["Left goes over a character outside the BMP", "𠀀|", "left", "|𠀀"],
  ["Left stays at the beginning", "|가", "left", "|가"],
  ["Right goes over a grapheme", "|👩‍🔬가", "right", "👩‍🔬|가"],
  ["Right stays at the end", "가|", "right", "가|"],
  ["Home goes to the beginning", "상하|이", "line-start", "|상하이"],
  ["End goes to the end", "상|하이", "line-end", "상하이|"],
  ["Delete takes the grapheme at the cursor", "가|𠀀나", "delete-right", "가|나"],
  ["Delete at the end does nothing", "가|", "delete-right", "가|"],
  ["word left", "shanghai electric|", "word-left", "shanghai |electric"],
  ["word left over spaces", "shanghai  |", "word-left", "|shanghai  "],
  ["word right", "|shanghai electric", "word-right", "shanghai| electric"],
  ["word right at the end", "가|", "word-right", "가|"],
  ["the word before", "shanghai electric|", "delete-word-left", "shanghai |"],
  ["the space after the word too", "shanghai | x", "delete-word-left", "| x"],
  ["the word after", "shanghai| electric x", "delete-word-right", "shanghai| x"],
  ["to the end", "상|하이", "delete-to-end", "상|"],
  ["all of it", "상하|이", "clear", "|"],
])("%s", (_what, line, edit, expected) => {
  expect(written(line, edit)).toBe(expected);
});

test.each<[what: string, steps: readonly Step[], expected: string]>([
  ["what was typed goes again, step by step", [put("상"), put("하"), "undo"], "상|"],
  ["to the beginning and not beyond", [put("상"), "undo", "undo", "undo"], "|"],
  [
    "what was deleted comes back, the cursor with it",
    [put("상하이"), "left", "clear", "undo"],
    "상하|이",
  ],
  ["and can be done again", [put("상"), put("하"), "undo", "undo", "redo"], "상|"],
  ["until something else is typed", [put("상"), "undo", put("난"), "redo"], "난|"],
  ["moving the cursor is no edit", [put("상하"), "left", "undo"], "|"],
])("undo: %s", (_what, steps, expected) => {
  expect(written("|", ...steps)).toBe(expected);
});

test("a line is cut at 256 units, never inside a grapheme", () => {
  expect(textLine(`a${"𠀀".repeat(200)}`)).toMatchObject({
    text: `a${"𠀀".repeat(127)}`,
    cursor: 255,
  });
});

test("what does not fit a full line leaves the cursor on it", () => {
  const full = textLine("가".repeat(256));
  expect(insert(editLine(full, "left"), "나다").cursor).toBe(256);
});
