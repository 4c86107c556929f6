import { MalmoiError } from "../../core/errors.ts";
import type { Language } from "../../core/language.ts";
import names from "../data/column-names.json" with { type: "json" };
import { delimitedRows } from "../delimited-rows.ts";
import { makeTerms } from "../exchanged-entry.ts";
import type { Reader } from "../format.ts";
import { type Gathering, makeGathering } from "../gathering.ts";
import { directionOf } from "../letters-language.ts";
import { isWithin, type TableRow } from "../table-row.ts";
import { WEBLATE_COLUMNS } from "./weblate.ts";

type Column = (typeof WEBLATE_COLUMNS)[number];

/** A translation with what is said of it. */
interface Unit {
  readonly line: number;
  readonly source: string;
  readonly target: string;
  readonly cell: (name: Column) => string;
}

/** CSV as Weblate and translate-toolkit write it: bilingual, its columns named in the first row. */
export const reader: Reader = {
  takes: "text",
  read: (text, options) => {
    const { path } = options;
    const gathering = makeGathering();
    const [header, ...rows] = delimitedRows(text, path);
    const columns = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
    if (!columns.includes("source") || !columns.includes("target")) {
      throw new MalmoiError("no-columns", { path, found: columns.slice(0, 8).join(", ") });
    }
    const units = rows
      .filter((row) => isWithin(row, columns.length, gathering))
      .map((row) => unitOf(row, columns, gathering));
    const direction = directionOf(units, options);
    for (const unit of units) takeUnit(unit, direction, gathering);
    return gathering.result();
  },
};

function unitOf({ line, cells }: TableRow, columns: readonly string[], gathering: Gathering): Unit {
  const cell = (name: Column): string => (cells[columns.indexOf(name)] ?? "").normalize("NFC");
  columns.forEach((name, at) => {
    if (!TAKEN.has(name) && (cells[at] ?? "").trim() !== "") gathering.ignore(name);
  });
  return { line, source: cell("source").trim(), target: cell("target").trim(), cell };
}

/** Columns that entries have a place for, or that say nothing of a term. */
const TAKEN: ReadonlySet<string> = new Set(WEBLATE_COLUMNS.filter((name) => name !== "location"));

function takeUnit(
  { line, source, target, cell }: Unit,
  { from, to }: { readonly from: Language; readonly to: Language },
  gathering: Gathering,
): void {
  if (source === "" || target === "") {
    gathering.refuse(line, "one-language");
    return;
  }
  const [id, note, definition] = [
    cell("context").trim(),
    cell("translator_comments"),
    cell("developer_comments"),
  ];
  gathering.add({
    ...(id === "" ? {} : { id }),
    ...(names.yes.includes(cell("fuzzy").trim().toLowerCase()) ? { status: "draft" } : {}),
    ...(note === "" ? {} : { note }),
    ...(definition === "" ? {} : { definition }),
    terms: makeTerms([
      { language: from, term: source, status: "preferred" },
      { language: to, term: target, status: "preferred" },
    ]),
    sources: [],
    related: [],
    line,
  });
}
