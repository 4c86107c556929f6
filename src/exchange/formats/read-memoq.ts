import { MalmoiError } from "../../core/errors.ts";
import { delimitedRows } from "../delimited-rows.ts";
import { checkedFields, type EntryFields } from "../entry-fields.ts";
import { makeTerms, type NamedTerm } from "../exchanged-entry.ts";
import type { Reader } from "../format.ts";
import { type Gathering, makeGathering } from "../gathering.ts";
import { languageOf, type TaggedLanguage } from "../language-tags.ts";
import { isWithin, type TableRow } from "../table-row.ts";
import { DEFINITION, FORBIDDEN, TERM_INFO, WILDCARDS } from "./memoq-names.ts";

/** What a column holds: by its name, and for what is said of a term by what stands before it. */
type Column =
  | { readonly kind: "term"; readonly language: TaggedLanguage; readonly info: number }
  | { readonly kind: "field"; readonly field: "domain" | "category" | "note" | "definition" }
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly header: string };

/** A termbase of memoQ as CSV, whatever the delimiter; headers repeat for synonyms. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path }) => {
    const gathering = makeGathering();
    const [header, ...rows] = delimitedRows(text, path);
    const headers = (header?.cells ?? []).map((name) => name.trim());
    const columns = headers.map((name, at) =>
      columnOf(name, headers[at + 1] === TERM_INFO ? at + 1 : -1),
    );
    if (columns.every(({ kind }) => kind !== "term")) {
      throw new MalmoiError("not-this-format", { path, format: "memoq" });
    }
    for (const row of rows) {
      if (isWithin(row, columns.length, gathering)) takeRow(row, columns, gathering);
    }
    return gathering.result();
  },
};

const FIELDS: Readonly<Record<string, "domain" | "category" | "note">> = {
  Entry_Subject: "domain",
  Entry_Domain: "category",
  Entry_Note: "note",
};

/** memoQ's own numbers and flags are no matter for another list. */
const PASSED_OVER = new Set(["", "Entry_ID", TERM_INFO]);

function columnOf(header: string, info: number): Column {
  const field = header.endsWith(DEFINITION) ? "definition" : FIELDS[header];
  if (field !== undefined) return { kind: "field", field };
  if (PASSED_OVER.has(header)) return { kind: "none" };
  const language = languageOf(header);
  return language === undefined ? { kind: "unknown", header } : { kind: "term", language, info };
}

function takeRow(
  { line, cells }: TableRow,
  columns: readonly Column[],
  gathering: Gathering,
): void {
  const named: NamedTerm[] = [];
  const texts = new Map<string, string>();
  columns.forEach((column, at) => {
    const cell = (cells[at] ?? "").trim();
    if (cell === "" || column.kind === "none") return;
    if (column.kind === "unknown") gathering.ignore(column.header);
    else if (column.kind === "term") named.push(termOf(column, cell, cells[column.info] ?? ""));
    else {
      const before = texts.get(column.field);
      texts.set(column.field, before === undefined ? cell : `${before}\n${cell}`);
    }
  });
  gathering.add({
    ...fieldsOf(Object.fromEntries(texts), gathering),
    terms: makeTerms(named),
    sources: [],
    related: [],
    line,
  });
}

function termOf({ language }: Column & { kind: "term" }, cell: string, info: string): NamedTerm {
  const flags = info.split(";").map((flag) => flag.trim());
  return {
    ...language,
    term: flags.includes(WILDCARDS) ? cell.replace(/[|*]/g, "").trim() : cell,
    status: flags.includes(FORBIDDEN) ? "deprecated" : "preferred",
  };
}

/** Subjects and domains of others are left out where the list does not have them. */
function fieldsOf(raw: Readonly<Record<string, string>>, gathering: Gathering): EntryFields {
  const fields = checkedFields(raw);
  if (!("wrong" in fields)) return fields;
  const { [fields.wrong.field]: _, ...rest } = raw;
  gathering.ignore(fields.wrong.field);
  return fieldsOf(rest, gathering);
}
