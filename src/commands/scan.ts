import { EXIT } from "../core/exit-code.ts";
import type { Glossary } from "../core/glossary.ts";
import type { Document } from "../documents/open-document.ts";
import { termsOf } from "../files/list-terms.ts";
import { scanCsv } from "../report/scan-csv.ts";
import { scanJson } from "../report/scan-json.ts";
import { type ScannedFile, scanReport } from "../report/scan-report.ts";
import { makeTally } from "../terms/tally.ts";
import type { TermFinder } from "../terms/term-finder.ts";
import type { Context, Run } from "./command.ts";
import { documentsOf } from "./documents.ts";
import { outputFormat } from "./output-format.ts";

const FORMATS = ["table", "json", "csv"] as const;

/** `malmoi scan FILE…`: the terms of the list that stand in documents; `-` is standard input. */
export const run: Run = async (context) => {
  const { translate, style, columns, print } = context;
  const format = outputFormat(context, FORMATS);
  const { documents } = documentsOf("scan", context);
  const loaded = await context.loadGlossary();
  const { finder } = await termsOf(loaded);
  const files: ScannedFile[] = [];
  for await (const document of documents()) {
    files.push(await scanned(document, finder, loaded.glossary, format === "json", context));
  }
  if (format === "json") for (const piece of scanJson(files)) print(piece);
  else if (format === "csv") print(scanCsv(files));
  else print(scanReport(files, columns, translate, style));
  return EXIT.done;
};

async function scanned(
  { path, segments }: Document,
  finder: TermFinder,
  glossary: Glossary,
  keepsAll: boolean,
  { arguments: { categories, limit } }: Context,
): Promise<ScannedFile> {
  const tally = makeTally(finder, { keepsAll });
  for await (const { text, original, place } of segments) {
    tally.add({ text, place });
    // Where in its file an original stands is not known: its terms stand where its translation does.
    if (original !== undefined) {
      tally.add({ text: original, place: () => place(0, text.length) });
    }
  }
  const terms = tally.entries().flatMap((one) => {
    const entry = glossary.byId.get(one.id);
    const isAsked =
      entry !== undefined && (categories.length === 0 || categories.includes(entry.category));
    return isAsked ? [{ entry, tally: one }] : [];
  });
  return { path, terms: terms.slice(0, limit) };
}
