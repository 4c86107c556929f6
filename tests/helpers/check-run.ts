import { type CheckOptions, checkDocuments } from "../../src/check/check-documents.ts";
import { checkListOf } from "../../src/commands/check-list-of.ts";
import { notedDocuments } from "../../src/commands/noted-documents.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import type { UiLanguage } from "../../src/core/language.ts";
import { isContainer } from "../../src/documents/kind.ts";
import type { Document } from "../../src/documents/open-document.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import type { CheckRun } from "../../src/report/check/check-run.ts";
import type { KeptRow } from "../../src/report/check/kept-rows.ts";
import { LIST } from "../check/list.ts";
import { documentOf } from "./documents.ts";

const list = await checkListOf({ glossary: makeGlossary(LIST), index: { segments: [] } });

/** A run, and what a page shows of its documents. */
export interface TestRun extends CheckRun {
  readonly rowsOf: (path: string) => readonly KeptRow[];
}

/** What `malmoi check` finds in documents that are made in the test, by name. */
export async function checkRunOf(
  contents: Readonly<Record<string, string | Uint8Array>>,
  language: UiLanguage = "en",
  options: CheckOptions = {},
): Promise<TestRun> {
  const opened = await Promise.all(
    Object.entries(contents).map(([path, content]) => documentOf(path, content)),
  );
  const { documents, rowsOf } = notedDocuments(() => inOrder(opened), true);
  const kinds = new Map(opened.map(({ path, kind }) => [path, kind]));
  return {
    reports: await checkDocuments(list, documents(), options),
    fixed: undefined,
    excluded: 0,
    fileOf: (path) => ({ path, isContainer: isContainer(kinds.get(path)) }),
    rowsOf,
    entryOf: list.entryOf,
    language,
    translate: makeTranslate(language),
  };
}

async function* inOrder(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents;
}
