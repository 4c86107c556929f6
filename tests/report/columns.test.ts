import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { shareWidth } from "../../src/report/columns.ts";
import { searchReport } from "../../src/report/search-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { search } from "../../src/search/search.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import { width } from "../../src/text/width.ts";
import { anyText } from "../helpers/any-text.ts";
import { entry } from "../helpers/entry.ts";

describe("columns share a line", () => {
  test.each([
    ["each has what it wants where there is room", [8, 10, 20], 40, [8, 10, 20]],
    ["the widest gives way first", [8, 10, 30], 40, [8, 10, 22]],
    ["then the two widest together, the last of them first", [8, 20, 30], 41, [8, 17, 16]],
    ["none is cut below the least", [6, 30, 30], 10, [6, 6, 6]],
    ["what is narrower than the least stays", [2, 30, 30], 20, [2, 9, 9]],
    ["no column, no width", [], 10, []],
  ])("%s", (_rule, wanted, room, widths) => {
    expect(shareWidth(wanted, room)).toEqual(widths);
  });

  test("whatever they want: none gets more, none less than the least, and nothing is left unused", () => {
    const wanted = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(wanted, fc.integer({ min: 0, max: 200 }), (columns, room) => {
        const widths = shareWidth(columns, room);
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        widths.forEach((got, index) => {
          const wants = columns[index] ?? 0;
          expect(got).toBeLessThanOrEqual(wants);
          expect(got).toBeGreaterThanOrEqual(Math.min(wants, 6));
        });
        const least = sum(columns.map((wants) => Math.min(wants, 6)));
        expect(sum(widths)).toBe(Math.max(least, Math.min(sum(columns), room)));
      }),
    );
  });
});

test("in results, every column begins at the same cell in all rows, and no line is too wide", () => {
  const names = fc.array(fc.tuple(anyText(), anyText(), anyText()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(names, fc.integer({ min: 40, max: 120 }), (rows, columns) => {
      // Marks by which a column is found again; the query finds them all.
      const entries = rows.map(([zh, ko, en], index) =>
        entry({ id: `concept.${index}`, zh: `①q${zh}`, ko: `②q${ko}`, en: `③q${en}` }),
      );
      const index = makeSearchIndex(makeGlossary(entries));
      const report = searchReport(
        "q",
        search(index, "q"),
        makeTranslate("en"),
        makeStyle("plain"),
        columns,
      );
      const lines = report.trimEnd().split("\n");
      for (const mark of ["①", "②", "③", "concept"]) {
        const starts = lines.map((line) => width(line.slice(0, line.lastIndexOf(mark))));
        expect([mark, new Set(starts).size]).toEqual([mark, 1]);
      }
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
    }),
  );
});
