import type { Entry } from "../core/entry.ts";
import type { Language, UiLanguage } from "../core/language.ts";
import type { Aspect } from "./aspect.ts";
import type { ExchangedEntry } from "./exchanged-entry.ts";
import type { FormatName } from "./format-names.ts";

export type Chunk = string | Uint8Array;

/** What a writer could not write as it was; each is said once for an entry and kind. */
export type LossKind =
  | "control-character"
  | "white-space"
  | "too-long"
  | "second-target"
  | "unencodable"
  | "over-limit"
  | "no-pair"
  | "no-headword"
  | "misread";

export const TBX_DIALECTS = ["core", "min", "basic"] as const;
export type TbxDialect = (typeof TBX_DIALECTS)[number];
export const TBX_STYLES = ["dca", "dct"] as const;
export type TbxStyle = (typeof TBX_STYLES)[number];

/** How the entries are divided among the sheets of a workbook. */
export const SHEETS_CHOICES = ["one", "category"] as const;
export type SheetsChoice = (typeof SHEETS_CHOICES)[number];

/** Words for people that stand in a file, in their language. */
export interface Words {
  readonly title: string;
  /** How a language model is to use a list from one language into another. */
  readonly instruction: (from: Language, to: Language) => string;
  readonly language: Readonly<Record<Language, string>>;
  readonly category: (category: Entry["category"]) => string;
  readonly domain: (domain: NonNullable<Entry["domain"]>) => string;
  readonly column: (name: string) => string;
  readonly uiLanguage: UiLanguage;
  readonly page: (language: UiLanguage) => PageWords;
}

/** What the page of `html` says in one language; in `count` # stands for the number. */
export interface PageWords {
  readonly title: string;
  /** What the language is called in itself. */
  readonly ownName: string;
  readonly search: string;
  readonly category: string;
  readonly language: string;
  readonly all: string;
  readonly count: string;
  readonly more: string;
  readonly noScript: string;
  readonly draft: string;
  readonly categories: Readonly<Record<Entry["category"], string>>;
  readonly fields: Readonly<Record<PageField, string>>;
}

export const PAGE_FIELDS = [
  "avoid",
  "also",
  "hant",
  "pinyin",
  "codes",
  "definition",
  "note",
  "sources",
  "related",
] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

export interface WriteOptions {
  /** Direction of formats with two languages. */
  readonly from: Language;
  readonly to: Language;
  /** Which sides of the direction were asked for; formats of several files have one for each else. */
  readonly directed: { readonly from: boolean; readonly to: boolean };
  readonly dialect: TbxDialect;
  readonly style: TbxStyle;
  /** Most characters of a `prompt`; undefined for no limit. */
  readonly maxChars: number | undefined;
  /** Whether a workbook has a sheet for each category. */
  readonly sheets: SheetsChoice;
  /** What the IRIs of `skos` begin with. */
  readonly baseIri: string;
  /** Whether an entry of this id is exported too, so that links to it lead somewhere. */
  readonly has: (id: string) => boolean;
  /** The key that a list knows a source by. */
  readonly sourceKey: (source: string) => string;
  /** What ends a line of a table. */
  readonly lineEnd: "\n" | "\r\n";
  readonly words: Words;
  readonly lose: (kind: LossKind, id: string) => void;
}

/** One of the files that a format is made of. */
export interface OutputFile {
  /** What the name ends with: ".csv", "-ko-zh.tsv". */
  readonly ending: string;
  readonly chunks: Iterable<Chunk> | AsyncIterable<Chunk>;
}

/** Writes entries, a chunk at a time, so that a million of them need no memory. */
export interface Writer {
  /** May go through the entries several times. */
  readonly write: (entries: Iterable<Entry>, options: WriteOptions) => readonly OutputFile[];
}

/** Why an entry of a file was not taken: every code has a message in i18n. */
export type RefusalCode =
  | "no-terms"
  | "one-language"
  | "wrong-field"
  | "not-an-entry"
  | "bad-number-of-columns";

/** Something in a file that could not be taken, said of a line. */
export interface Refusal {
  readonly line: number;
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface ReadResult {
  readonly entries: readonly ExchangedEntry[];
  readonly refused: readonly Refusal[];
  /** Fields of the file that entries have no place for, and how often each stood there. */
  readonly ignored: ReadonlyMap<string, number>;
}

export interface ReadOptions {
  /** Only for messages. */
  readonly path: string;
  /** Columns by what they hold, as the user says: column header → field. */
  readonly columns: ReadonlyMap<string, string>;
  /** Direction of formats that name no languages. */
  readonly from: Language;
  readonly to: Language;
  /** Whether the user names the direction; else the letters of the terms may say another. */
  readonly directed?: boolean;
}

/** Reads a file whole. Throws a DocumentError where it is damaged. */
export type Reader =
  | {
      readonly takes: "text";
      readonly read: (text: string, options: ReadOptions) => ReadResult | Promise<ReadResult>;
    }
  | {
      readonly takes: "bytes";
      readonly read: (bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>;
    };

/** What is known of a format before its code is loaded. */
export interface Format {
  readonly name: FormatName;
  readonly extension: string;
  /** What it carries of an entry; a dialect may carry less. */
  readonly carries: (options: Pick<WriteOptions, "dialect">) => ReadonlySet<Aspect>;
  /** Whether it has one source and one target language. */
  readonly bilingual?: boolean;
  /** Whether what stands most often in the documents of `--for` comes first. */
  readonly relevantFirst?: boolean;
  /** Not for a terminal. */
  readonly binary?: boolean;
  /**
   * Whether it is a table of plain text, in any encoding and with either line end; `marked` where
   * spreadsheets need a mark of byte order to know UTF-8.
   */
  readonly table?: "plain" | "marked";
  readonly load: () => Promise<{ readonly writer: Writer }>;
  readonly loadReader?: () => Promise<{ readonly reader: Reader }>;
}
