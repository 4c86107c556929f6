import type { CheckList } from "../check/check-list.ts";
import { makeUnlistedCounter, type UnlistedTally } from "../check/unlisted-tally.ts";
import type { Category } from "../core/category.ts";
import { EXIT } from "../core/exit-code.ts";
import type { Glossary } from "../core/glossary.ts";
import type { Place } from "../core/place.ts";
import type { Document } from "../documents/open-document.ts";
import { scanCsv } from "../report/scan-csv.ts";
import { scanJson } from "../report/scan-json.ts";
import { type ScannedFile, scanReport } from "../report/scan-report.ts";
import { makeTally } from "../terms/tally.ts";
import { checkListOf } from "./check-list-of.ts";
import type { Context, Run } from "./command.ts";
import { documentsOf } from "./documents.ts";
import { outputFormat } from "./output-format.ts";
import { SCAN_FORMATS } from "./scan-formats.ts";

/** Categories that a name which is known by its form alone may have. */
const MAY_BE: Readonly<Record<UnlistedTally["kind"], ReadonlySet<Category>>> = {
  organisation: new Set(["organisation", "company", "media"]),
  person: new Set(["person"]),
  title: new Set(["policy"]),
};

/** `malmoi scan FILE…`: the terms of the list that stand in documents, and Chinese names that it lacks; `-` is standard input. */
export const run: Run = async (context) => {
  const { translate, style, columns, print } = context;
  const format = outputFormat(context, SCAN_FORMATS);
  const { documents } = documentsOf("scan", context);
  const loaded = await context.loadGlossary();
  const list = await checkListOf(loaded);
  const files: ScannedFile[] = [];
  for await (const document of documents()) {
    files.push(await scanned(document, list, loaded.glossary, format === "json", context));
  }
  if (format === "json") for (const piece of scanJson(files)) print(piece);
  else if (format === "csv") print(scanCsv(files));
  else print(scanReport(files, columns, translate, style));
  return EXIT.done;
};

async function scanned(
  { path, segments }: Document,
  list: CheckList,
  glossary: Glossary,
  keepsAll: boolean,
  { arguments: { categories, limit } }: Context,
): Promise<ScannedFile> {
  const tally = makeTally(list.finder, { keepsAll });
  const unlisted = makeUnlistedCounter(list);
  for await (const { text, original, place } of segments) {
    tally.add({ text, place });
    unlisted.add(text, place);
    // Where in its file an original stands is not known: its terms stand where its translation does.
    if (original !== undefined) {
      const placeOfAll = (): Place => place(0, text.length);
      tally.add({ text: original, place: placeOfAll });
      unlisted.add(original, placeOfAll);
    }
  }
  const terms = tally.entries().flatMap((one) => {
    const entry = glossary.byId.get(one.id);
    const isAsked =
      entry !== undefined && (categories.length === 0 || categories.includes(entry.category));
    return isAsked ? [{ entry, tally: one }] : [];
  });
  const names = unlisted
    .names()
    .filter(
      ({ kind }) => categories.length === 0 || categories.some((one) => MAY_BE[kind].has(one)),
    );
  return { path, terms: terms.slice(0, limit), unlisted: names.slice(0, limit) };
}
