import { MalmoiError } from "../../core/errors.ts";
import names from "../data/column-names.json" with { type: "json" };
import { delimitedRows } from "../delimited-rows.ts";
import { makeTerms } from "../exchanged-entry.ts";
import type { Reader } from "../format.ts";
import { makeGathering } from "../gathering.ts";
import { directionByLetters } from "../letters-language.ts";
import { WEBLATE_COLUMNS } from "./weblate.ts";

type Column = (typeof WEBLATE_COLUMNS)[number];

/** CSV as Weblate and translate-toolkit write it: bilingual, its columns named in the first row. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path, from, to, directed = false }) => {
    const gathering = makeGathering();
    const [header, ...rows] = delimitedRows(text, path);
    const columns = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
    if (!columns.includes("source") || !columns.includes("target")) {
      throw new MalmoiError("no-columns", { path, found: columns.slice(0, 8).join(", ") });
    }
    const units = rows
      .filter(({ line, cells }) => {
        const isWhole = cells.slice(columns.length).every((cell) => cell.trim() === "");
        const [found, expected] = [String(cells.length), String(columns.length)];
        if (!isWhole) gathering.refuse(line, "bad-number-of-columns", { found, expected });
        return isWhole;
      })
      .map(({ line, cells }) => {
        const cell = (name: Column): string =>
          (cells[columns.indexOf(name)] ?? "").normalize("NFC");
        columns.forEach((name, at) => {
          if (!TAKEN.has(name) && (cells[at] ?? "").trim() !== "") gathering.ignore(name);
        });
        return { line, cell, source: cell("source").trim(), target: cell("target").trim() };
      });
    const direction = (directed ? undefined : directionByLetters(units)) ?? { from, to };
    for (const { line, cell, source, target } of units) {
      if (source === "" || target === "") {
        gathering.refuse(line, "one-language");
        continue;
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
          { language: direction.from, term: source, status: "preferred" },
          { language: direction.to, term: target, status: "preferred" },
        ]),
        sources: [],
        related: [],
        line,
      });
    }
    return gathering.result();
  },
};

/** Columns that entries have a place for, or that say nothing of a term. */
const TAKEN: ReadonlySet<string> = new Set(WEBLATE_COLUMNS.filter((name) => name !== "location"));
