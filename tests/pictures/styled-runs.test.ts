import { expect, test } from "vitest";
import { type Look, PLAIN, styledRuns } from "./styled-runs.ts";

const run = (text: string, column: number, cells: number, look: Partial<Look> = {}) => ({
  text,
  column,
  cells,
  look: { ...PLAIN, ...look },
});

test("words stand in their cells, narrow and wide ones apart", () => {
  expect(styledRuns("> 상하이 ab电\n x")).toEqual([
    [
      run(">", 0, 1),
      run(" ", 1, 1),
      run("상하이", 2, 6),
      run(" ", 8, 1),
      run("ab", 9, 2),
      run("电", 11, 2),
    ],
    [run(" ", 0, 1), run("x", 1, 1)],
  ]);
});

test("a letter and its combining marks are one cell, a syllable of jamo two", () => {
  expect(styledRuns("n\u0304i\u1112\u1161\u11ab")).toEqual([
    [run("n\u0304i", 0, 2), run("\u1112\u1161\u11ab", 2, 2)],
  ]);
});

test.each<[string, Partial<Look>]>([
  ["1", { bold: true }],
  ["2;4", { dim: true, underline: true }],
  ["7", { inverse: true }],
  ["9", { strike: true }],
  ["31", { foreground: 1 }],
  ["96", { foreground: 14 }],
  ["44", { background: 4 }],
  ["101", { background: 9 }],
  ["1;31;0", {}],
  ["", {}],
  ["1;2;22", {}],
  ["31;44;39;49", {}],
  ["4;7;9;24;27;29", {}],
])("SGR %s", (sgr, look) => {
  expect(styledRuns(`\x1b[${sgr}mx`)).toEqual([[run("x", 0, 1, look)]]);
});

test("a look goes on until it is switched off, over lines", () => {
  expect(styledRuns("\x1b[1ma\nb\x1b[0mc")).toEqual([
    [run("a", 0, 1, { bold: true })],
    [run("b", 0, 1, { bold: true }), run("c", 1, 1)],
  ]);
});

test.each(["\x1b[2Jx", "\x1b[38;5;200mx", "x\x1b"])("%j is refused", (screen) => {
  expect(() => styledRuns(screen)).toThrow();
});
