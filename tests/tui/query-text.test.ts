import { expect, test } from "vitest";
import type { EditAction } from "../../src/tui/action.ts";
import { editQuery, queryText } from "../../src/tui/query-text.ts";

/** A query line as text, the cursor written as a bar. */
function edit(line: string, ...actions: readonly EditAction[]): string {
  const cursor = line.indexOf("|");
  const before = { query: line.replace("|", ""), cursor };
  const { query, cursor: at } = actions.reduce(editQuery, before);
  return `${query.slice(0, at)}|${query.slice(at)}`;
}

const insert = (text: string): EditAction => ({ type: "insert", text });
const LEFT: EditAction = { type: "cursor", to: "left" };
const RIGHT: EditAction = { type: "cursor", to: "right" };
const DELETE_LEFT: EditAction = { type: "delete-left" };

test.each<[what: string, line: string, actions: readonly EditAction[], expected: string]>([
  ["text goes in at the cursor", "상|이", [insert("하")], "상하|이"],
  ["several reads of one tick are all kept", "|", ["한", "국", "어"].map(insert), "한국어|"],
  ["a syllable sent letter by letter is composed", "|", ["ᄒ", "ᅡ", "ᆫ"].map(insert), "한|"],
  ["NFD becomes NFC", "|", [insert("하이".normalize("NFD"))], "하이|"],
  ["a letter before a vowel composes with it", "|\u1161", [insert("\u1112")], "하|"],
  ["a combining mark joins the letter before it", "e|", [insert("\u0301")], "é|"],
])("%s", (_what, line, actions, expected) => {
  expect(edit(line, ...actions)).toBe(expected);
});

test.each<[what: string, line: string, expected: string]>([
  ["a Hangul syllable", "상하|", "상|"],
  ["a Han character outside the BMP", "甲𠀀|", "甲|"],
  ["an emoji made of several", "가👩‍🔬|나", "가|나"],
  ["a letter with a mark that has no composed form", "ẋ̣|", "|"],
  ["nothing at the beginning", "|가", "|가"],
])("backspace takes %s", (_what, line, expected) => {
  expect(edit(line, DELETE_LEFT)).toBe(expected);
});

test.each<[what: string, line: string, action: EditAction, expected: string]>([
  ["Left goes over a character outside the BMP", "𠀀|", LEFT, "|𠀀"],
  ["Left stays at the beginning", "|가", LEFT, "|가"],
  ["Right goes over a grapheme", "|👩‍🔬가", RIGHT, "👩‍🔬|가"],
  ["Right stays at the end", "가|", RIGHT, "가|"],
  ["Home goes to the beginning", "상하|이", { type: "cursor", to: "start" }, "|상하이"],
  ["End goes to the end", "상|하이", { type: "cursor", to: "end" }, "상하이|"],
  ["Delete takes the grapheme at the cursor", "가|𠀀나", { type: "delete-right" }, "가|나"],
  ["Delete at the end does nothing", "가|", { type: "delete-right" }, "가|"],
  [
    "Ctrl-W takes the word before the cursor",
    "shanghai electric|",
    { type: "delete-word" },
    "shanghai |",
  ],
  ["Ctrl-W takes the space after the word too", "shanghai | x", { type: "delete-word" }, "| x"],
  ["Ctrl-U empties the line", "상하|이", { type: "clear" }, "|"],
])("%s", (_what, line, action, expected) => {
  expect(edit(line, action)).toBe(expected);
});

test("a query is cut at 256 units, never inside a grapheme", () => {
  expect(queryText(`a${"𠀀".repeat(200)}`)).toEqual({
    query: `a${"𠀀".repeat(127)}`,
    cursor: 255,
  });
});

test("what does not fit a full line leaves the cursor on it", () => {
  const full = queryText("가".repeat(256));
  const { cursor } = editQuery(editQuery(full, LEFT), insert("나다"));
  expect(cursor).toBe(256);
});
