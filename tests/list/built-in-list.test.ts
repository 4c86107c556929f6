import { beforeAll, describe, expect, test } from "vitest";
import { CATEGORY_FOLDERS, categoryOf } from "../../src/core/category.ts";
import { type Glossary, makeGlossary } from "../../src/core/glossary.ts";
import { readBuiltInFiles } from "../../src/files/built-in.ts";
import { buildEntries, parseGlossary } from "../../src/glossary/build-glossary.ts";
import { formatGlossaryFile } from "../../src/glossary/format.ts";
import type { GlossaryText } from "../../src/glossary/glossary-text.ts";
import { validateGlossary } from "../../src/glossary/validate.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { problemReport } from "../../src/report/problem-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { formsOf } from "../../src/search/forms.ts";
import { search } from "../../src/search/search.ts";
import { makeSearchIndex, type SearchIndex } from "../../src/search/search-index.ts";
import { foldKey } from "../../src/text/fold.ts";

let texts: readonly GlossaryText[];
let glossary: Glossary;
let index: SearchIndex;

beforeAll(async () => {
  texts = await readBuiltInFiles();
  glossary = makeGlossary(buildEntries(texts));
  index = makeSearchIndex(glossary);
});

describe("the built-in list", () => {
  test("has no fault that validate finds", () => {
    const { files, sources } = parseGlossary(texts);
    const reports = validateGlossary(files, sources);
    expect(problemReport(reports, makeTranslate("en"), makeStyle("plain"))).toBe("");
  });

  test("stands in canonical layout", () => {
    const untidy = texts
      .filter(({ kind, text }) => kind === "entries" && formatGlossaryFile(text) !== text)
      .map(({ path }) => path);
    expect(untidy).toEqual([]);
  });

  test("keeps each category in its folder", () => {
    const stray = glossary.entries
      .filter(({ id, file }) => {
        const category = categoryOf(id);
        return (
          category === undefined || !file.startsWith(`glossary/${CATEGORY_FOLDERS[category]}/`)
        );
      })
      .map(({ id, file }) => `${id} in ${file}`);
    expect(stray).toEqual([]);
  });

  test("every form of every entry finds its entry first, or beside others that have the same form", () => {
    const lost: string[] = [];
    const forms = glossary.entries.flatMap((entry) =>
      formsOf(entry).map(({ text }) => ({ text, key: foldKey(text), entry })),
    );
    const sharersOf = Map.groupBy(forms, ({ key }) => key);
    for (const form of forms) {
      const { hits } = search(index, form.text);
      const first = hits.filter(({ tier }) => tier === "exact").map(({ entry }) => entry);
      const sharers = (sharersOf.get(form.key) ?? []).map(({ entry }) => entry);
      const onlySharers = first.every((entry) => sharers.includes(entry));
      if (!first.includes(form.entry) || !onlySharers) lost.push(`${form.text} (${form.entry.id})`);
    }
    expect(lost).toEqual([]);
  });
});
