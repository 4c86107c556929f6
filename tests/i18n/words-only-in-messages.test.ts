import { describe, expect, test } from "vitest";
import { codeOf } from "../helpers/code-of.ts";
import { sourceFiles } from "../helpers/source-files.ts";

/** Everything people read comes from messages; what the program knows of letters comes from data. */
const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Kana}]+/gu;

const letters = (path: string, text: string): readonly string[] =>
  [...codeOf({ path, text }).matchAll(EAST_ASIAN)].map((match) => match[0]);

describe("code outside src/i18n has no Korean or Chinese letters but in comments", () => {
  test.each(sourceFiles().filter(({ path }) => !path.startsWith("i18n/")))("$path", (file) => {
    expect(letters(file.path, file.text)).toEqual([]);
  });
});

describe("the scanner itself", () => {
  test.each([
    ["a string", 'export const a = "자싱";', ["자싱"]],
    ["a template", "export const a = `x嘉兴`;", ["嘉兴"]],
    ["a regular expression", "export const a = /[가-힣]/;", ["가", "힣"]],
    ["a name", "export const 자싱 = 1;", ["자싱"]],
    ["text of an element", "export const a = <b>자싱</b>;", ["자싱"]],
    ["a comment", "/** 자싱 */ export const a = 1; // 嘉兴", []],
    ["a comment inside code", "export const a = [/* 자싱 */ 1, // 嘉兴\n 2];", []],
    ["an escape", 'export const a = ["\\uc790", /\\u{5609}/u];', []],
    ["what only looks like a comment", 'export const a = "// 자싱";', ["자싱"]],
  ])("%s", (_what, text, found) => {
    expect(letters("a.tsx", text)).toEqual(found);
  });
});
