import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { entryReport } from "../../src/report/entry-report.ts";
import { makeStyle, type StyleMode } from "../../src/report/style.ts";
import { width } from "../../src/text/width.ts";
import { expectGolden } from "../helpers/golden.ts";
import { REPORT_LIST } from "../helpers/report-list.ts";

function reports(
  language: "ko" | "zh" | "en",
  columns: number | undefined,
  mode: StyleMode = "plain",
): string {
  const translate = makeTranslate(language);
  return REPORT_LIST.entries
    .map((entry) => `${entryReport(entry, REPORT_LIST, translate, makeStyle(mode), columns)}\n`)
    .join("\n");
}

const WIDTHS = [40, 80, undefined];
const EVERYWHERE = UI_LANGUAGES.flatMap((language) =>
  WIDTHS.map((columns) => [language, columns] as const),
);

describe("entries in full, for people", () => {
  test.each(EVERYWHERE)("in %s, %s cells wide", (language, columns) => {
    const name = `entry.${language}.${columns ?? "open"}.txt`;
    expectGolden(join(import.meta.dirname, "golden", name), reports(language, columns));
  });

  test.each(EVERYWHERE.filter(([, columns]) => columns !== undefined))(
    "in %s: no line is wider than %s cells, and nothing is lost",
    (language, columns = 0) => {
      const lines = reports(language, columns).split("\n");
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
      const letters = (text: string): string => text.replace(/[\s·]/g, "");
      expect(letters(reports(language, columns))).toBe(letters(reports(language, undefined)));
    },
  );

  test.each(UI_LANGUAGES)("in %s: what stands beside the labels begins at one cell", (language) => {
    for (const report of reports(language, 80).split("\n\n")) {
      const facts = report.split("\n").filter((line) => line.startsWith("  "));
      const starts = facts.map((line) =>
        width(/^ {2}(?:\S+(?: \S+)*)? {2,}/.exec(line)?.[0] ?? ""),
      );
      expect(new Set(starts).size).toBe(1);
    }
  });
});

test("names come first and bold, what explains is faint, what is not to be used struck out", () => {
  const [heading = "", ...facts] = reports("en", undefined, "mono").split("\n");
  expect(heading).toMatch(
    /^\u001b\[1m상하이전기\u001b\[22m {2}上海电气 {2}Shanghai Electric {2}\u001b\[2m/,
  );
  expect(facts.find((line) => line.includes("✗"))).toContain(
    "\u001b[9m✗ 샹하이전기 · ✗ 상하이일렉트릭 · ✗ Shanghai Electrical\u001b[29m",
  );
});

test("styles add nothing to what is seen", () => {
  const bare = (text: string): string => text.replace(/\u001b\[\d+m/g, "");
  for (const columns of WIDTHS) {
    expect(bare(reports("ko", columns, "color"))).toBe(reports("ko", columns));
    expect(bare(reports("ko", columns, "mono"))).toBe(reports("ko", columns));
  }
});
