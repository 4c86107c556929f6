import { basename } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { DocumentError } from "../documents/document-error.ts";
import type { Format, Reader } from "../exchange/format.ts";
import { FORMATS } from "../exchange/formats.ts";
import { type ListedEntry, makeListedIndex } from "../exchange/listed-index.ts";
import { type ImportTerms, planImport } from "../exchange/plan-import.ts";
import { recognised } from "../exchange/recognise.ts";
import { readExchangeFile } from "../files/read-exchange.ts";
import { readTextIfThere } from "../files/read-text.ts";
import { readSourceRecords } from "../files/source-records.ts";
import { writeInFolder } from "../files/write-in-folder.ts";
import { BrokenFilesError } from "../glossary/broken-files.ts";
import { compileEntries } from "../glossary/compile.ts";
import { parseGlossaryFile } from "../glossary/parse.ts";
import { blockOf } from "../glossary/record-of-entry.ts";
import { sourceReference } from "../glossary/sources.ts";
import { withAdditions } from "../glossary/with-additions.ts";
import {
  type ImportedFile,
  importJson,
  importReport,
  proposalHead,
} from "../report/import-report.ts";
import { toJson } from "../report/json.ts";
import type { Context, Run } from "./command.ts";
import { importFormat, readOptions, targetFile } from "./import-request.ts";

const STANDARD_INPUT = "-";

/**
 * `malmoi import FILE…`: entries of other programs, as drafts. Every file is understood before
 * anything is written; what would change a listed entry is written as a comment, for a person to
 * decide.
 */
export const run: Run = async (context) => {
  const { operands, translate, print, arguments: given } = context;
  if (operands.length === 0) {
    const argument = translate("help.argument.file");
    throw new MalmoiError("missing-argument", { command: "import", argument });
  }
  const target = targetFile(context);
  const old = await readTextIfThere(target);
  const terms = await importTerms(context, target, old);
  const files: ImportedFile[] = [];
  for (const path of operands) {
    files.push(await planFile(path, importFormat(path, context), terms, context));
  }
  const text = newText(target, old, files, context);
  const isDry = given.switches.has("dry-run");
  if (text !== undefined && !isDry) await writeInFolder(target, text);
  const written = text === undefined ? [] : [target];
  if (given.switches.has("json")) {
    print(toJson(importJson(files, written, translate)));
    return EXIT.done;
  }
  for (const file of files) print(importReport(file, isDry, translate));
  if (text === undefined) print(`${translate("exchange.nothingNew")}\n`);
  else {
    print(`${translate(isDry ? "exchange.wouldWrite" : "exchange.written", { path: target })}\n`);
  }
  return EXIT.done;
};

type SharedTerms = Omit<ImportTerms, "source">;

/** What is listed already: the glossary, and the file that is written to, which may be elsewhere. */
async function importTerms(context: Context, target: string, old: string): Promise<SharedTerms> {
  const { glossary } = await context.loadGlossary();
  const records = await readSourceRecords(context.glossaryChoice);
  const own = parseGlossaryFile(target, old);
  if (own.problems.length > 0) throw new BrokenFilesError([own]);
  return {
    listed: makeListedIndex<ListedEntry>([...glossary.entries, ...compileEntries(own, records)]),
    category: context.arguments.categories[0] ?? "concept",
    sourceKey: (label) => sourceReference(label, records),
  };
}

async function planFile(
  path: string,
  named: Format,
  terms: SharedTerms,
  context: Context,
): Promise<ImportedFile> {
  const input = path === STANDARD_INPUT ? context.inputBytes() : undefined;
  const encoding = context.arguments.values("encoding").at(-1);
  const file = await readExchangeFile(path, { input, encoding });
  const options = readOptions(path, context);
  const source = `imported ${path === STANDARD_INPUT ? "-" : basename(path)}`.normalize("NFC");
  const first = await readerOf(named);
  const decoded = first.takes === "text" ? await file.text() : undefined;
  try {
    const isSaid = context.arguments.format !== undefined || decoded === undefined;
    const format = isSaid ? named : FORMATS[recognised(decoded.text, named.name, options)];
    const reader = format === named ? first : await readerOf(format);
    const result =
      reader.takes === "bytes"
        ? await reader.read(file.bytes, options)
        : await reader.read(decoded?.text ?? "", options);
    const plan = planImport(result, { ...terms, source });
    return { path, format: format.name, encoding: decoded?.encoding, plan };
  } catch (error) {
    throw error instanceof DocumentError ? error.of(path) : error;
  }
}

async function readerOf({ name, loadReader }: Format): Promise<Reader> {
  if (loadReader === undefined) throw new TypeError(`no reader of ${name}`);
  return (await loadReader()).reader;
}

/** The target file as it is to be; undefined where nothing would change. */
function newText(
  target: string,
  old: string,
  files: readonly ImportedFile[],
  { translate }: Context,
): string | undefined {
  const plans = files.map(({ plan }) => plan);
  const blocks = plans.flatMap(({ added }) => added.map(({ record }) => blockOf(record)));
  const comments = plans.flatMap(({ proposals }) =>
    proposals.map(({ listed, record }) =>
      [proposalHead(listed, translate), ...blockOf(record).split("\n")]
        .map((line) => `# ${line}`.trimEnd())
        .join("\n"),
    ),
  );
  if (blocks.length === 0 && comments.every((comment) => old.includes(comment))) return undefined;
  return withAdditions(target, old, blocks, comments);
}
