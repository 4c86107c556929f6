import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import { statisticsOf } from "../../src/core/statistics.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { overviewReport } from "../../src/report/overview-report.ts";
import { countTable, statisticsReport } from "../../src/report/statistics-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { width } from "../../src/text/width.ts";
import { entry } from "../helpers/entry.ts";
import { expectGolden } from "../helpers/golden.ts";
import { REPORT_LIST } from "../helpers/report-list.ts";

const PLAIN = makeStyle("plain");
const golden = (name: string): string => join(import.meta.dirname, "golden", name);

/** The list of the other reports, and 1,234 entries more. */
const STATISTICS = statisticsOf([
  ...REPORT_LIST.entries,
  ...Array.from({ length: 1234 }, (_, index) =>
    entry({ id: `place.${index}`, zh: "某", ko: "모", file: "glossary/places/지명.yaml" }),
  ),
]);

describe.each(UI_LANGUAGES)("counts in %s", (language) => {
  const translate = makeTranslate(language);
  const statistics = statisticsReport(STATISTICS, translate, PLAIN);
  const overview = overviewReport("1.2.3", STATISTICS, translate, PLAIN);

  test("statistics", () => expectGolden(golden(`statistics.${language}.txt`), statistics));
  test("overview", () => expectGolden(golden(`overview.${language}.txt`), overview));

  test("numbers end at the same cell in every table", () => {
    for (const table of [...statistics.split("\n\n"), ...overview.split("\n\n").slice(1, 2)]) {
      const [, ...rows] = table.trimEnd().split("\n");
      expect(new Set(rows.map(width)).size).toBe(1);
    }
  });

  test("what the examples do begins at the same cell", () => {
    const [, ...rows] = overview.trimEnd().split("\n\n").at(-1)?.split("\n") ?? [];
    const starts = rows.map((row) => width(/^.* {2,}(?=\S)/.exec(row)?.[0] ?? ""));
    expect(rows).toHaveLength(5);
    expect(new Set(starts).size).toBe(1);
  });
});

test("a table of nothing is its title", () => {
  expect(countTable("Files", [], PLAIN)).toBe("Files");
});
