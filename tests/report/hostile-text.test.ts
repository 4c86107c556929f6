import { describe, expect, test } from "vitest";
import { MalmoiError } from "../../src/core/errors.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import { statisticsOf } from "../../src/core/statistics.ts";
import { parseGlossaryFile } from "../../src/glossary/parse.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { entryReport } from "../../src/report/entry-report.ts";
import { describeFailure } from "../../src/report/failure-report.ts";
import { problemReport } from "../../src/report/problem-report.ts";
import { searchReport } from "../../src/report/search-report.ts";
import { statisticsReport } from "../../src/report/statistics-report.ts";
import { makeStyle, type StyleMode } from "../../src/report/style.ts";
import { search } from "../../src/search/search.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import { entry } from "../helpers/entry.ts";

/** Clears the screen, sets the window's title, reorders text, hides it, rings, breaks the line. */
const HOSTILE =
  "q\u001b[2J\u001b]0;x\u0007\u202e\u2066\u200b\u009b31m\u0000\ufeff\r\n\t\u2028\ud800z";
/** What a report may have of its own: ends of line, and escapes that only style. */
const OWN = /\n|\u001b\[\d+m/g;
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

const glossary = makeGlossary([
  entry({
    id: `place.${HOSTILE}`,
    zh: `1${HOSTILE}`,
    hant: `2${HOSTILE}`,
    ko: `3${HOSTILE}`,
    en: `4${HOSTILE}`,
    pinyin: HOSTILE,
    admitted: { ko: `5${HOSTILE}` },
    deprecated: { ko: [`6${HOSTILE}`, `7${HOSTILE}`] },
    codes: { sse: HOSTILE },
    definition: HOSTILE,
    note: HOSTILE,
    sources: [HOSTILE],
    related: [HOSTILE, `place.${HOSTILE}`],
    file: HOSTILE,
  }),
]);
const index = makeSearchIndex(glossary);
const broken = parseGlossaryFile(
  HOSTILE,
  `- ${JSON.stringify(`a${HOSTILE}`)}: x\n  id: ${JSON.stringify(HOSTILE)}\n`,
);
const translate = makeTranslate("ko");

const reports = (
  mode: StyleMode,
  columns: number | undefined,
): readonly (readonly [string, string])[] => {
  const style = makeStyle(mode);
  const found = (query: string): string =>
    searchReport(query, search(index, query), translate, style, columns);
  return [
    ["search", found("q")],
    ["search for an admitted form", found(`5${HOSTILE}`)],
    ["search for a deprecated form", found(`6${HOSTILE}`)],
    ["search for nothing that is there", found(`nowhere ${HOSTILE}`)],
    ...glossary.entries.map(
      (each) => ["entry", entryReport(each, glossary, translate, style, columns)] as const,
    ),
    ["statistics", statisticsReport(statisticsOf(glossary.entries), translate, style)],
    ["problems", problemReport([broken], translate, style)],
    ["failure", describeFailure(new MalmoiError("no-such-file", { path: HOSTILE }), translate)],
    ["failure of our own", describeFailure(new Error(HOSTILE), translate)],
  ];
};

describe("hostile text never reaches the terminal raw", () => {
  const modes = (["color", "mono", "plain"] as const).flatMap((mode) =>
    [40, undefined].map((columns) => [mode, columns] as const),
  );

  test.each(modes)("in %s mode, %s cells wide", (mode, columns) => {
    for (const [name, report] of reports(mode, columns)) {
      expect([name, UNSAFE.exec(report.replace(OWN, ""))]).toEqual([name, null]);
    }
  });

  test("nothing hostile is dropped silently: a mark stands for it", () => {
    for (const [name, report] of reports("plain", undefined)) {
      expect([name, report.includes("\ufffd")]).toEqual([name, true]);
    }
  });

  test("in plain mode there is no escape at all, in mono mode no colour", () => {
    for (const [name, report] of reports("plain", 80)) {
      expect([name, report.includes("\u001b")]).toEqual([name, false]);
    }
    for (const [name, report] of reports("mono", 80)) {
      expect([name, /\u001b\[(?:3\d|4\d|9\d|10\d)m/.exec(report)]).toEqual([name, null]);
    }
  });

  test("a row is one line, whatever the names are", () => {
    const [row = ""] = reports("plain", undefined)[0]?.[1].split("\n") ?? [];
    expect(row).toMatch(/^1q.*3q.*4q.*지명$/u);
  });
});
