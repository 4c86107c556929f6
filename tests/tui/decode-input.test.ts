import type { Key } from "ink";
import { expect, test } from "vitest";
import type { Action } from "../../src/tui/action.ts";
import { decodeInput, decodeText } from "../../src/tui/decode-input.ts";

const NO_KEY: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

/** What a read turns into, inserted texts written as they are. */
function decode(input: string, key: Partial<Key> = {}): readonly (string | Action)[] {
  return decodeInput(input, { ...NO_KEY, ...key }).map((action) =>
    action.type === "insert" ? action.text : action,
  );
}

const OPEN: Action = { type: "toggle-entry" };
const DOWN: Action = { type: "move", by: 1, unit: "row" };
const UP: Action = { type: "move", by: -1, unit: "row" };

test.each<[what: string, input: string, expected: readonly (string | Action)[]]>([
  ["a committed word is inserted", "한국어", ["한국어"]],
  ["a space is inserted", " ", [" "]],
  ["Enter in the same read as text only ends its composition", "한글\r", ["한글"]],
  ["text after Enter in the same read is kept apart", "한글\r전기", ["한글 전기"]],
  ["NFD becomes NFC", "자싱".normalize("NFD"), ["자싱"]],
  ["an Ext-B character is inserted whole", "𠀀", ["𠀀"]],
  ["paste markers are dropped", "[200~嘉兴[201~", ["嘉兴"]],
  ["paste markers with their escape are dropped", "\u001b[200~嘉兴\u001b[201~", ["嘉兴"]],
  ["a lone paste marker is nothing", "[201~", []],
  ["mouse reports are dropped", "[<0;10;5M", []],
  ["a focus report is dropped", "[I", []],
  ["a cursor report is dropped", "[12;40R", []],
  ["brackets that were typed stay", "[IMF]", ["[IMF]"]],
  ["one bracket stays", "[", ["["]],
  ["controls that are no keys are dropped", "가\u0000\u001b\u009b나", ["가나"]],
  ["keys read together with text come in order", "전\u000e\u000e기", ["전", DOWN, DOWN, "기"]],
  ["Ctrl-H in a text is backspace", "가\b", ["가", { type: "delete-left" }]],
  ["a tab in a text is a space", "가\t나", ["가 나"]],
])("%s", (_what, input, expected) => {
  expect(decode(input)).toEqual(expected);
});

test.each<[name: string, input: string, key: Partial<Key>, expected: Action]>([
  ["Enter alone", "\r", { return: true }, OPEN],
  ["Up", "", { upArrow: true }, UP],
  ["Down", "", { downArrow: true }, DOWN],
  ["Ctrl-P", "p", { ctrl: true }, UP],
  ["Ctrl-N", "n", { ctrl: true }, DOWN],
  ["PageUp", "", { pageUp: true }, { type: "move", by: -1, unit: "page" }],
  ["PageDown", "", { pageDown: true }, { type: "move", by: 1, unit: "page" }],
  ["Left", "", { leftArrow: true }, { type: "cursor", to: "left" }],
  ["Right", "", { rightArrow: true }, { type: "cursor", to: "right" }],
  ["Home", "", { home: true }, { type: "cursor", to: "start" }],
  ["Ctrl-A", "a", { ctrl: true }, { type: "cursor", to: "start" }],
  ["End", "", { end: true }, { type: "cursor", to: "end" }],
  ["Ctrl-E", "e", { ctrl: true }, { type: "cursor", to: "end" }],
  ["Backspace", "", { backspace: true }, { type: "delete-left" }],
  ["Delete", "", { delete: true }, { type: "delete-right" }],
  ["Ctrl-W", "w", { ctrl: true }, { type: "delete-word" }],
  ["Ctrl-U", "u", { ctrl: true }, { type: "clear" }],
  ["Esc", "", { escape: true }, { type: "back" }],
  ["Esc twice in one read", "", { escape: true, meta: true }, { type: "back" }],
  ["Ctrl-C", "c", { ctrl: true }, { type: "leave" }],
])("%s does what the key table says", (_name, input, key, expected) => {
  expect(decode(input, key)).toEqual([expected]);
});

test.each<[name: string, input: string, key: Partial<Key>]>([
  ["a letter with Alt", "b", { meta: true }],
  ["a letter with Ctrl that has no meaning", "q", { ctrl: true }],
  ["Tab", "\t", { tab: true }],
  ["a function key", "", {}],
  ["a key let go", "a", { eventType: "release" }],
])("%s does nothing", (_name, input, key) => {
  expect(decode(input, key)).toEqual([]);
});

test("lines of a pasted text become one", () => {
  expect(decodeText("\r\n상하이\r\n전기\n")).toEqual([{ type: "insert", text: "상하이 전기" }]);
});

test("a paste of nothing but controls inserts nothing", () => {
  expect(decodeText("\u0007\r\n")).toEqual([]);
});
