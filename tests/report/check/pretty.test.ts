import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../../src/core/language.ts";
import { prettyReport } from "../../../src/report/check/pretty.ts";
import { makeStyle, type StyleMode } from "../../../src/report/style.ts";
import { width } from "../../../src/text/width.ts";
import { checkRunOf } from "../../helpers/check-run.ts";
import { docxOf } from "../../helpers/documents.ts";
import { expectGolden } from "../../helpers/golden.ts";

const DOCUMENTS = {
  "원고/초안.md": [
    "회의는 텐진에서 열렸다.",
    "",
    "- 목록에서도\t😀 텐진을 찾는다. Shanghai Electric Power(上海电气)와 함께.",
    "",
    "여러 해 동안 여러 곳에서 여러 사람이 여러 차례에 걸쳐 모인 이 회의는 마침내 텐진에서 열려 많은 이야기를 남기고 다음 해를 약속하며 끝났다.",
    "",
    "추어우(滁州)와 쭌이(遵义)를 거쳐 푸저우로 갔다. 스자좡에서 석가장으로.",
  ].join("\n"),
  "회의.docx": docxOf("<w:p><w:t>머리</w:t></w:p><w:p><w:t>회의는 텐진에서</w:t></w:p>"),
};

const lines = (report: string): readonly string[] => report.replace(/\n$/, "").split("\n");

describe.each(UI_LANGUAGES)("problems for people in %s", (language) => {
  test.each([40, 80])("%s cells wide", async (columns) => {
    const report = prettyReport(await checkRunOf(DOCUMENTS, language), columns, makeStyle("plain"));
    expectGolden(join(import.meta.dirname, "golden", `pretty.${language}.${columns}.txt`), report);
    expect(lines(report).filter((line) => width(line) > columns)).toEqual([]);
  });
});

test("without a terminal no line of ours is broken", async () => {
  const report = prettyReport(await checkRunOf(DOCUMENTS), undefined, makeStyle("plain"));
  const heads = lines(report).filter((line) => /^\S+:\S+:\d+ /.test(line));
  expect(heads).toHaveLength(9);
  expect(heads.filter((line) => !/\[[a-z-]+\]$/.test(line))).toEqual([]);
});

describe("carets stand under the word and nowhere else", () => {
  test.each([
    ["wide characters before it", "회의는 텐진에서", "       ^^^^ 톈진"],
    ["narrow ones", "in 텐진", "   ^^^^ 톈진"],
    ["a tab, an emoji, a combining mark", "\u0301가\t👨‍👩‍👧 é 텐진", "        ^^^^ 톈진"],
    ["indentation, which is left out", "    - 텐진", "  ^^^^ 톈진"],
    ["at the beginning", "텐진에서", "^^^^ 톈진"],
  ])("%s", async (_what, text, under) => {
    const report = prettyReport(await checkRunOf({ "a.txt": text }), 80, makeStyle("plain"));
    const [, line = "", carets = ""] = lines(report);
    expect(carets).toBe(`    │ ${under}`);
    const word = carets.indexOf("^");
    const before = line.slice(0, line.indexOf("텐진"));
    expect(width(before)).toBe(width(carets.slice(0, word)));
  });
});

describe("a long line is cut around the word, whatever the width", () => {
  const long = `${"가나다라 ".repeat(90)}텐진에서 ${"abc ".repeat(90)}`;
  test.each([40, 41, 60, 79, 80, 81, 200])("%s cells", async (columns) => {
    const report = prettyReport(await checkRunOf({ "a.txt": long }), columns, makeStyle("plain"));
    expect(lines(report).filter((line) => width(line) > columns)).toEqual([]);
    const at = lines(report).findIndex((line) => line.includes("^"));
    const [line = "", carets = ""] = lines(report).slice(at - 1);
    expect(line).toMatch(/│ ….*텐진에서.*…$/);
    expect(width(line.slice(0, line.indexOf("텐진")))).toBe(carets.indexOf("^"));
    expect(width(line)).toBeGreaterThanOrEqual(columns - 3);
  });
});

test("a suggestion that has no room behind the carets stands below them", async () => {
  const text = "두 해 동안 여러 곳에 Shanghai Electric Power(上海电气)";
  const report = prettyReport(await checkRunOf({ "a.txt": text }), 60, makeStyle("plain"));
  expect(lines(report).slice(2, 5)).toEqual([
    "  1 │ 두 해 동안 여러 곳에 Shanghai Electric Power(上海电气)",
    "    │                      ^^^^^^^^^^^^^^^^^^^^^^^",
    "    │                      Shanghai Electric",
  ]);
});

/** Clears the screen, sets the window's title, reorders text, hides it, rings. */
const HOSTILE = "\u001b[2J\u001b]0;x\u0007\u202e\u2066\u200b\u009b31m";
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

test.each<StyleMode>(["color", "mono", "plain"])("hostile text in %s mode", async (mode) => {
  const text = `${HOSTILE}텐진${HOSTILE}에서\r추어우(滁州)${HOSTILE}\n`;
  const run = await checkRunOf({ [`a${HOSTILE}\n.md`]: text });
  const report = prettyReport(run, 80, makeStyle(mode));
  expect(report).toContain("텐진");
  expect(UNSAFE.exec(report.replace(/\n|\u001b\[\d+m/g, ""))).toBeNull();
  expect(report.includes("\u001b")).toBe(mode !== "plain");
  expect(/\u001b\[3\dm/.test(report)).toBe(mode === "color");
});

test("nothing found", async () => {
  const run = await checkRunOf({ "a.md": "톈진에서\n", "b.md": "" });
  expect(prettyReport(run, 80, makeStyle("plain"))).toBe("2 documents, no problems\n");
});
