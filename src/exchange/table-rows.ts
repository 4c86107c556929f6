import { MalmoiError } from "../core/errors.ts";
import { TEXT_COLUMNS } from "./columns.ts";
import names from "./data/column-names.json" with { type: "json" };
import { checkedFields } from "./entry-fields.ts";
import { makeTerms, type NamedTerm } from "./exchanged-entry.ts";
import type { ReadOptions, ReadResult } from "./format.ts";
import { makeGathering } from "./gathering.ts";
import type { TaggedLanguage } from "./language-tags.ts";
import { languageByLetters } from "./letters-language.ts";
import { splitLoosely, splitValues } from "./multi-cell.ts";
import { statusOfWord } from "./status-words.ts";
import { type ColumnRole, columnRoles, languagesOf } from "./table-columns.ts";
import { isWithin, type TableRow } from "./table-row.ts";

const LISTS = new Set(["usage", "sources", "related"]);
const TEXTS: ReadonlySet<string> = new Set(["id", "category", ...TEXT_COLUMNS]);

/**
 * Entries of a table whose first row names the columns.
 * @throws MalmoiError no-columns where terms of two languages are nowhere to be seen
 */
export function entriesOfTable(rows: Iterable<TableRow>, options: ReadOptions): ReadResult {
  const gathering = makeGathering();
  let roles: readonly ColumnRole[] | undefined;
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (roles === undefined) {
      roles = columnRoles(cells, options);
      requireTerms(roles, cells, options);
      continue;
    }
    if (isWithin({ line, cells }, roles.length, gathering)) takeRow(roles, cells, line, options);
  }
  return gathering.result();

  function takeRow(
    columns: readonly ColumnRole[],
    cells: readonly string[],
    line: number,
    { to }: ReadOptions,
  ): void {
    const named: NamedTerm[] = [];
    const raw: Record<string, unknown> = {};
    let forbidden = false;
    columns.forEach((role, index) => {
      const cell = cells[index] ?? "";
      if (cell.trim() === "") return;
      if (role.kind === "unknown") gathering.ignore(role.header);
      else if (role.kind === "forbidden")
        forbidden ||= names.yes.includes(cell.trim().toLowerCase());
      else if (role.kind === "terms") named.push(...termsOf(role, cell));
      else if (role.field === "status") {
        if (cell === "approved" || cell === "draft") raw["status"] = cell;
        else if (statusOfWord(cell) === "deprecated") forbidden = true;
        else if (statusOfWord(cell) === undefined) gathering.ignore(`status: ${cell}`);
      } else if (role.field === "codes") raw["codes"] = codesOf(cell);
      else if (LISTS.has(role.field)) raw[role.field] = splitValues(cell);
      else if (TEXTS.has(role.field)) raw[role.field] = cell;
    });
    const fields = checkedFields(raw);
    if ("wrong" in fields) {
      const { field } = fields.wrong;
      if (field !== "domain" && field !== "category") {
        gathering.refuse(line, "wrong-field", { ...fields.wrong });
        return;
      }
      // Other tools have subjects of their own; the entry is sound without.
      gathering.ignore(field);
      cells = cells.map((cell, at) => {
        const role = columns[at];
        return role?.kind === "field" && role.field === field ? "" : cell;
      });
      takeRow(columns, cells, line, options);
      return;
    }
    gathering.add({
      ...fields,
      terms: makeTerms(
        forbidden
          ? named.map((term) => (term.language === to ? { ...term, status: "deprecated" } : term))
          : named,
      ),
      sources: (raw["sources"] as readonly string[] | undefined) ?? [],
      related: (raw["related"] as readonly string[] | undefined) ?? [],
      line,
    });
  }
}

function termsOf(
  { language, status, isOwn }: ColumnRole & { kind: "terms" },
  cell: string,
): readonly NamedTerm[] {
  const isSingle = status === "preferred" && isOwn;
  const values = isSingle ? [cell] : isOwn ? splitValues(cell) : splitLoosely(cell);
  return values.map((term, index) => {
    const { language: own, script }: TaggedLanguage = language ?? {
      language: languageByLetters(term),
    };
    return {
      language: own,
      term,
      // Of several in a cell of another tool the first is the one to use.
      status: status === "preferred" && index > 0 ? "admitted" : status,
      ...(script === undefined ? {} : { script }),
    };
  });
}

function codesOf(cell: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    splitValues(cell).map((code) => {
      const colon = code.indexOf(":");
      return [code.slice(0, Math.max(0, colon)), code.slice(colon + 1)];
    }),
  );
}

function requireTerms(
  roles: readonly ColumnRole[],
  headers: readonly string[],
  { path }: ReadOptions,
): void {
  if (languagesOf(roles).size >= 2) return;
  const found = headers.slice(0, 8).join(", ");
  throw new MalmoiError("no-columns", { path, found });
}
