import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import type { Glossary } from "../core/glossary.ts";
import { placesOf } from "../core/place.ts";
import { readChunks } from "../files/read-chunks.ts";
import { progressText } from "../report/progress-text.ts";
import { scanCsv } from "../report/scan-csv.ts";
import { scanJson } from "../report/scan-json.ts";
import { type ScannedFile, scanReport } from "../report/scan-report.ts";
import { makeTally, type PlacedText } from "../terms/tally.ts";
import { buildTermFinder, type TermFinder } from "../terms/term-finder.ts";
import type { Context, Run } from "./command.ts";
import { outputFormat } from "./output-format.ts";
import { followed, makePace } from "./progress.ts";

const STANDARD_INPUT = "-";
const FORMATS = ["table", "json", "csv"] as const;

/** `malmoi scan FILE…`: the terms of the list that stand in documents; `-` is standard input. */
export const run: Run = async (context) => {
  const { operands, translate, style, columns, print } = context;
  const format = outputFormat(context, FORMATS);
  if (operands.length === 0) {
    const argument = translate("help.argument.file");
    throw new MalmoiError("missing-argument", { command: "scan", argument });
  }
  const { glossary } = await context.loadGlossary();
  const finder = buildTermFinder(glossary.entries);
  const files: ScannedFile[] = [];
  const pace = makePace(context.progress);
  for (const [index, path] of operands.entries()) {
    const textOf = (piece: PlacedText): string =>
      progressText(path, piece.place(0, 0).line, index + 1, operands.length);
    const follow: Follow = (pieces) => followed(pieces, pace, textOf);
    files.push(await scanFile(path, follow, finder, glossary, format === "json", context));
  }
  if (format === "json") for (const piece of scanJson(files)) print(piece);
  else if (format === "csv") print(scanCsv(files));
  else print(scanReport(files, columns, translate, style));
  return EXIT.done;
};

type Follow = (pieces: AsyncIterable<PlacedText>) => AsyncIterable<PlacedText>;

async function scanFile(
  path: string,
  follow: Follow,
  finder: TermFinder,
  glossary: Glossary,
  keepsAll: boolean,
  { arguments: { categories, limit }, inputBytes }: Context,
): Promise<ScannedFile> {
  const tally = makeTally(finder, { keepsAll });
  const chunks = readChunks(path, path === STANDARD_INPUT ? inputBytes() : undefined);
  for await (const piece of follow(placed(chunks))) tally.add(piece);
  const terms = tally.entries().flatMap((one) => {
    const entry = glossary.byId.get(one.id);
    const isAsked =
      entry !== undefined && (categories.length === 0 || categories.includes(entry.category));
    return isAsked ? [{ entry, tally: one }] : [];
  });
  return { path, terms: terms.slice(0, limit) };
}

/** Chunks of a text with their places in the whole. */
async function* placed(chunks: AsyncIterable<string>): AsyncGenerator<PlacedText> {
  let lines = 0;
  let offset = 0;
  let column = 0;
  for await (const text of chunks) {
    const inChunk = placesOf(text);
    const [before, from, lineStart] = [lines, offset, column];
    yield {
      text,
      place: (start, end) => {
        const place = inChunk(start, end);
        return {
          line: before + place.line,
          column: place.column + (place.line === 1 ? lineStart : 0),
          range: [from + start, from + end],
        };
      },
    };
    const last = inChunk(text.length, text.length);
    column = last.column - 1 + (last.line === 1 ? column : 0);
    lines += last.line - 1;
    offset += text.length;
  }
}
