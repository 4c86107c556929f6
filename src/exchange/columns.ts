import type { Entry, Script, TermStatus } from "../core/entry.ts";
import type { Language } from "../core/language.ts";
import { joinValues } from "./multi-cell.ts";

/** Terms of a language, script and status: what a column of terms holds. */
export interface TermColumn {
  readonly name: string;
  readonly language: Language;
  readonly script?: Script;
  readonly status: TermStatus;
}

const FORMS = [
  { name: "zh", language: "zh", script: "Hans" },
  { name: "hant", language: "zh", script: "Hant" },
  { name: "ko", language: "ko" },
  { name: "en", language: "en" },
] as const;

const ENDINGS: readonly (readonly [status: TermStatus, ending: string])[] = [
  ["preferred", ""],
  ["admitted", "_also"],
  ["deprecated", "_avoid"],
];

/** Columns of terms: zh, hant, ko, en, zh_also … en_avoid. */
export const TERM_COLUMNS: readonly TermColumn[] = ENDINGS.flatMap(([status, ending]) =>
  FORMS.map((form) => ({ ...form, name: form.name + ending, status })),
);

/** Columns with one text each, by the field of the entry. */
export const TEXT_COLUMNS = [
  "pinyin",
  "reading",
  "from",
  "until",
  "successor",
  "domain",
  "definition",
  "note",
] as const;

/** Columns with several values in a cell. */
export const LIST_COLUMNS = ["usage", "codes", "sources", "related"] as const;

/** The columns of a table of entries, one entry a row, in their order. */
export const COLUMN_NAMES: readonly string[] = [
  "id",
  "category",
  "status",
  ...TERM_COLUMNS.map(({ name }) => name),
  ...TEXT_COLUMNS,
  ...LIST_COLUMNS,
];

/** The cells of an entry's row, in the order of the columns. */
export function cellsOf(entry: Entry): readonly string[] {
  const codes = Object.entries(entry.codes ?? {}).map(([scheme, code]) => `${scheme}:${code}`);
  return [
    entry.id,
    entry.category,
    entry.status,
    ...TERM_COLUMNS.map((column) => {
      const terms = termsIn(entry, column);
      return column.status === "preferred" ? (terms[0] ?? "") : joinValues(terms);
    }),
    ...TEXT_COLUMNS.map((field) => entry[field] ?? ""),
    joinValues(entry.usage ?? []),
    joinValues(codes),
    joinValues(entry.sources),
    joinValues(entry.related),
  ];
}

/** The terms of an entry that belong into a column. */
export function termsIn(
  entry: Pick<Entry, "terms">,
  { language, script, status }: Pick<TermColumn, "language" | "script" | "status">,
): readonly string[] {
  return entry.terms[language]
    .filter((term) => term.status === status && (term.script ?? "Hans") === (script ?? "Hans"))
    .map(({ term }) => term);
}
