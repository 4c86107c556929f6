import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import type { FileProblems } from "../../src/core/problem.ts";
import { readGlossaryFiles } from "../../src/files/glossary-files.ts";
import { parseGlossary } from "../../src/glossary/build-glossary.ts";
import { VALIDATION_RULES, type ValidationRule } from "../../src/glossary/rules.ts";
import { validateGlossary } from "../../src/glossary/validate.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { problemMessage, problemReport } from "../../src/report/problem-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { expectGolden } from "../helpers/golden.ts";

const CASES = join(import.meta.dirname, "../glossary/cases");

/** What validate finds in the glossaries that break each rule. */
async function allReports(): Promise<readonly FileProblems<ValidationRule>[]> {
  const lists = await Promise.all(
    VALIDATION_RULES.map((rule) => readGlossaryFiles(join(CASES, `ng.${rule}`), rule)),
  );
  return lists.flatMap((texts) => {
    const { files, sources } = parseGlossary(texts);
    return validateGlossary(files, sources);
  });
}

describe.each(UI_LANGUAGES)("problems in %s", (language) => {
  const translate = makeTranslate(language);

  test("every rule has its words", async () => {
    const report = problemReport(await allReports(), translate, makeStyle("plain"));
    expectGolden(join(import.meta.dirname, "golden", `problems.${language}.txt`), report);
  });

  test("every placeholder is filled by what the rule tells", async () => {
    const problems = (await allReports()).flatMap((report) => report.problems);
    const unfilled = problems
      .map((problem) => problemMessage(problem, translate))
      .filter((message) => /\{\{|\}\}|undefined|“”|‘’/.test(message));
    expect(unfilled).toEqual([]);
  });
});

test("a line says where, how grave, what, and by which rule, in colours where there are any", () => {
  const reports: readonly FileProblems<ValidationRule>[] = [
    {
      path: "a.yaml",
      problems: [
        {
          rule: "unknown-field",
          severity: "error",
          line: 3,
          column: 5,
          range: [20, 22],
          text: "kr",
          params: { field: "kr" },
          suggestions: ["ko"],
          entries: [],
        },
      ],
    },
    { path: "sound.yaml", problems: [] },
  ];
  const report = (mode: "color" | "plain"): string =>
    problemReport(reports, makeTranslate("en"), makeStyle(mode));
  expect(report("plain")).toBe(
    "a.yaml:3:5 error there is no field “kr” (did you mean “ko”?) [unknown-field]\n",
  );
  expect(report("color")).toBe(
    "\u001b[1ma.yaml:3:5\u001b[22m \u001b[31merror\u001b[39m there is no field “kr” (did you mean “ko”?) \u001b[2m[unknown-field]\u001b[22m\n",
  );
});
