import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGlossaryFiles } from "../../src/files/glossary-files.ts";
import { parseGlossary } from "../../src/glossary/build-glossary.ts";
import { VALIDATION_RULES } from "../../src/glossary/rules.ts";
import { validateGlossary } from "../../src/glossary/validate.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { problemReport } from "../../src/report/problem-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { expectGolden } from "../helpers/golden.ts";

/**
 * Glossaries in folders, and what `malmoi validate` says of them: `ng.RULE` or `ng.RULE.DETAIL` break
 * a rule, `ok.NAME` look suspicious and are right.
 */
const CASES = join(import.meta.dirname, "cases");
const names = readdirSync(CASES);

async function reportOn(name: string): Promise<string> {
  const { files, sources } = parseGlossary(await readGlossaryFiles(join(CASES, name), ""));
  const reports = validateGlossary(files, sources);
  return problemReport(reports, makeTranslate("en"), makeStyle("plain"));
}

describe("a glossary that breaks a rule", () => {
  test.each(names.filter((name) => name.startsWith("ng.")))("%s", async (name) => {
    const report = await reportOn(name);
    expectGolden(join(CASES, name, "expected.txt"), report);
    const broken = new Set([...report.matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]));
    expect([...broken]).toEqual([name.split(".")[1]]);
  });
});

describe("a glossary that looks suspicious and is right", () => {
  test.each(names.filter((name) => name.startsWith("ok.")))("%s", async (name) => {
    const report = await reportOn(name);
    expectGolden(join(CASES, name, "expected.txt"), report);
    expect(report).toBe("");
  });
});

test("every rule has a glossary that breaks it", () => {
  const shown = new Set(names.map((name) => name.split(".")[1]));
  expect(VALIDATION_RULES.filter((rule) => !shown.has(rule))).toEqual([]);
});
