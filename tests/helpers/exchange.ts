import type { Entry } from "../../src/core/entry.ts";
import type {
  Chunk,
  LossKind,
  OutputFile,
  ReadOptions,
  ReadResult,
  WriteOptions,
} from "../../src/exchange/format.ts";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { FORMATS } from "../../src/exchange/formats.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { exchangeWords } from "../../src/report/exchange-words.ts";

export interface Written {
  readonly files: readonly OutputFile[];
  /** Ids by what a writer could not carry of them. */
  readonly lost: ReadonlyMap<LossKind, ReadonlySet<string>>;
}

/** Writes entries as `malmoi export` does, in English and without a file. */
export async function written(
  format: FormatName,
  entries: Iterable<Entry>,
  options: Partial<WriteOptions> = {},
): Promise<Written> {
  const { writer } = await FORMATS[format].load();
  const ids = new Set([...entries].map(({ id }) => id));
  const lost = new Map<LossKind, Set<string>>();
  const files = writer.write(entries, {
    from: "zh",
    to: "ko",
    directed: { from: false, to: false },
    dialect: "basic",
    style: "dca",
    maxChars: undefined,
    lineEnd: "\n",
    sheets: "one",
    baseIri: "urn:example:",
    has: (id) => ids.has(id),
    sourceKey: (label) => label,
    words: exchangeWords(makeTranslate("en"), "en"),
    lose: (kind, id) => {
      lost.set(kind, (lost.get(kind) ?? new Set()).add(id));
    },
    ...options,
  });
  return { files, lost };
}

/** The text of a format that is one file. */
export async function writtenText(
  format: FormatName,
  entries: Iterable<Entry>,
  options: Partial<WriteOptions> = {},
): Promise<string> {
  const { files } = await written(format, entries, options);
  return (await chunksOf(files[0])).map(asText).join("");
}

/** All that a file is written from. */
export async function chunksOf(file: OutputFile | undefined): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of file?.chunks ?? []) chunks.push(chunk);
  return chunks;
}

export function asText(chunk: Chunk): string {
  return typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
}

/** Reads a text as `malmoi import` does. */
export async function readBack(
  format: FormatName,
  text: string,
  options: Partial<ReadOptions> = {},
): Promise<ReadResult> {
  return readBytes(format, new TextEncoder().encode(text), options);
}

/** Reads a file in UTF-8 as `malmoi import` does. */
export async function readBytes(
  format: FormatName,
  bytes: Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<ReadResult> {
  const load = FORMATS[format].loadReader;
  if (load === undefined) throw new Error(`${format} is not read`);
  const { reader } = await load();
  const all: ReadOptions = { path: "test", columns: new Map(), from: "zh", to: "ko", ...options };
  if (reader.takes === "bytes") return reader.read(bytes, all);
  return reader.read(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), all);
}

/** The texts of all files of a format, each under its ending. */
export async function filesOf(
  format: FormatName,
  entries: readonly Entry[],
  options: Partial<WriteOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const files = await bytesOf(format, entries, options);
  return new Map([...files].map(([ending, bytes]) => [ending, asText(bytes)] as const));
}

/** The bytes of all files of a format, each under its ending. */
export async function bytesOf(
  format: FormatName,
  entries: readonly Entry[],
  options: Partial<WriteOptions> = {},
): Promise<ReadonlyMap<string, Buffer>> {
  return bytesIn((await written(format, entries, options)).files);
}

/** The bytes of files, each under its ending. */
export async function bytesIn(files: readonly OutputFile[]): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = new Map<string, Buffer>();
  for (const file of files) {
    const chunks = await chunksOf(file);
    bytes.set(file.ending, Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))));
  }
  return bytes;
}
