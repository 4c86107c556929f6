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
    baseIri: "urn:example:",
    has: (id) => ids.has(id),
    sourceKey: (label) => label,
    words: exchangeWords(makeTranslate("en")),
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
  return [...(files[0]?.chunks ?? [])].map(asText).join("");
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
  const { files } = await written(format, entries, options);
  return new Map(
    files.map(({ ending, chunks }) => [ending, [...chunks].map(asText).join("")] as const),
  );
}

/** The bytes of all files of a format, each under its ending. */
export async function bytesOf(
  format: FormatName,
  entries: readonly Entry[],
  options: Partial<WriteOptions> = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const { files } = await written(format, entries, options);
  return new Map(
    files.map(
      ({ ending, chunks }) =>
        [ending, Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)))] as const,
    ),
  );
}
