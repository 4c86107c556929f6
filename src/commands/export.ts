import type { Entry } from "../core/entry.ts";
import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { type Aspect, countLosses } from "../exchange/aspect.ts";
import type { Format, LossKind, OutputFile, WriteOptions } from "../exchange/format.ts";
import { exists } from "../files/exists.ts";
import { readSourceRecords } from "../files/source-records.ts";
import { writeAllAtomic } from "../files/write-atomic.ts";
import { makeFolderFor } from "../files/write-in-folder.ts";
import { sourceReference } from "../glossary/sources.ts";
import { exchangeWords } from "../report/exchange-words.ts";
import { lossReport } from "../report/loss-report.ts";
import { sanitize } from "../text/sanitize.ts";
import { byRelevance, chosenEntries } from "./chosen-entries.ts";
import type { Context, Run } from "./command.ts";
import { type ExportRequest, exportRequest } from "./export-request.ts";
import { encoded } from "./output-chunks.ts";
import { outputPaths } from "./output-paths.ts";
import { counting } from "./progress.ts";

/** What an export could not carry: aspects of entries, and single texts. */
export interface Losses {
  readonly aspects: ReadonlyMap<Aspect, number>;
  readonly kinds: Map<LossKind, Set<string>>;
  readonly characters: Set<string>;
}

/** `malmoi export [QUERY…]`: entries in the format of another program. */
export const run: Run = async (context) => {
  const request = exportRequest(context);
  const { format, out } = request;
  refuseTerminal(context, format, out);
  const found = await chosenEntries(context, request);
  const chosen = format.relevantFirst === true ? found.toSorted(byRelevance) : found;
  const entries = chosen.map(({ entry }) => entry);
  const { writer } = await format.load();
  const losses: Losses = {
    aspects: countLosses(entries, format.carries(request)),
    kinds: new Map(),
    characters: new Set(),
  };
  const options = await writeOptions(context, request, entries, losses);
  const files = (): readonly OutputFile[] =>
    writer.write(counting(entries, context.progress), options);
  if (context.arguments.switches.has("strict")) await refuseLosses(files(), request, losses);
  await deliver(files(), context, request, losses);
  context.progress("");
  const report = lossReport(format.name, losses, context.translate);
  for (const line of report) context.say(`malmoi: ${line}`);
  return EXIT.done;
};

async function deliver(
  files: readonly OutputFile[],
  { write, say, translate, arguments: { switches } }: Context,
  { out, encoding, format }: ExportRequest,
  { characters }: Losses,
): Promise<void> {
  const bytes = ({ chunks }: OutputFile): AsyncIterable<Uint8Array> =>
    encoded(chunks, encoding, hasMark(format, encoding), (one) => characters.add(one));
  const [only, ...more] = files;
  if (out === undefined) {
    if (only === undefined || more.length > 0) {
      const code = format.bilingual === true ? "several-outputs" : "several-files";
      throw new MalmoiError(code, { format: format.name });
    }
    for await (const piece of bytes(only)) await write(piece);
    return;
  }
  const places = await outputPaths(out, files);
  for (const { path } of places) {
    if (!switches.has("force") && (await exists(path))) {
      throw new MalmoiError("file-exists", { path });
    }
  }
  const unnamed = places.filter(({ isNamed }) => !isNamed);
  for (const { path } of unnamed) await makeFolderFor(path);
  await writeAllAtomic(places.map(({ file, path }) => ({ path, contents: bytes(file) })));
  for (const { path } of unnamed) {
    say(`malmoi: ${translate("exchange.written", { path: sanitize(path) })}`);
  }
}

function hasMark(format: Format, encoding: string): boolean {
  return format.table === "marked" && encoding.startsWith("utf-");
}

/** @throws MalmoiError lossy where anything would be lost; nothing has been written then */
async function refuseLosses(
  files: readonly OutputFile[],
  { encoding, format }: ExportRequest,
  losses: Losses,
): Promise<void> {
  for (const { chunks } of files) {
    const all = encoded(chunks, encoding, false, (one) => losses.characters.add(one));
    for await (const _ of all) if (losses.kinds.size > 0) break;
  }
  const names = [
    ...losses.aspects.keys(),
    ...losses.kinds.keys(),
    ...(losses.characters.size > 0 ? ["unencodable"] : []),
  ];
  if (names.length > 0) {
    throw new MalmoiError("lossy", { format: format.name, lost: names.join(", ") });
  }
}

function refuseTerminal({ toTerminal }: Context, format: Format, out: string | undefined): void {
  if (format.binary === true && out === undefined && toTerminal) {
    throw new MalmoiError("binary-output", { format: format.name });
  }
}

async function writeOptions(
  { translate, language, glossaryChoice }: Context,
  request: ExportRequest,
  entries: readonly Entry[],
  losses: Losses,
): Promise<WriteOptions> {
  const ids = new Set(entries.map(({ id }) => id));
  const records = request.format.name === "yaml" ? await readSourceRecords(glossaryChoice) : {};
  return {
    ...request,
    has: (id) => ids.has(id),
    sourceKey: (label) => sourceReference(label, records) ?? `imported ${label}`,
    words: exchangeWords(translate, language),
    lose: (kind, id) => {
      const known = losses.kinds.get(kind);
      if (known === undefined) losses.kinds.set(kind, new Set([id]));
      else known.add(id);
    },
  };
}
