import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatRows } from "../../src/commands/format-help.ts";
import { FORMAT_NAMES } from "../../src/exchange/format-names.ts";
import { FORMATS } from "../../src/exchange/formats.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { PROJECT } from "../helpers/run-malmoi.ts";

const page = readFileSync(join(PROJECT, "docs", "formats.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => /^\| [a-z0-9]+ \|.*\|.*\|.*\|$/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test.each(formatRows("written", makeTranslate("en")))(
  "docs/formats.md says what %s carries, whether it is read, how it was tried, and has a section",
  (name, carries) => {
    const [row = [], ...more] = rows.filter(([, first]) => first === name);
    expect(more).toEqual([]);
    expect(row[2]).toBe(carries);
    const isRead = FORMATS[name as keyof typeof FORMATS].loadReader !== undefined;
    expect(row[3]).toBe(isRead ? "yes" : "no");
    expect(row[4]).toMatch(/^(by its specification|against the schema|in .+)$/);
    expect(page).toContain(`\n### ${name}\n\n`);
  },
);

test("docs/formats.md has no section of a format that is not there", () => {
  const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  expect(sections.toSorted()).toEqual([...FORMAT_NAMES].toSorted());
});
