import { MalmoiError } from "../core/errors.ts";
import { DocumentError } from "../documents/document-error.ts";
import { xmlEvents } from "../documents/xml-events.ts";
import { delimitedRows } from "./delimited-rows.ts";
import type { ReadOptions } from "./format.ts";
import type { FormatName } from "./format-names.ts";
import { directionByLetters, lettersLanguage } from "./letters-language.ts";
import { columnRoles } from "./table-columns.ts";

/** Rows by which a table is recognised. */
const SAMPLE = 50;
const MOST_CELLS = 200;

/** Columns that only one program names so, in lower case. */
const HEADERS: readonly (readonly [format: FormatName, columns: readonly string[]])[] = [
  ["memoq", ["term_info"]],
  ["weblate", ["source", "target", "context"]],
];

/**
 * The format of a text whose name may stand for several: tables by the names of their columns, and
 * lists of two columns without names by their letters.
 * @param named what the name of the file says
 */
export function recognised(text: string, named: FormatName, options: ReadOptions): FormatName {
  if (named === "tbx") return rootOf(text) === "mtf" ? "multiterm" : named;
  if (named !== "csv" && named !== "tsv") return named;
  if (text.trim() === "" || options.columns.size > 0) return named;
  const isTabbed = /^[^\r\n]*\t/.test(text.replace(/^(?:#.*(?:\r\n?|\n))+/, ""));
  const rows = isTabbed ? tabbedRows(text) : delimitedHead(text, options.path);
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const own = HEADERS.find(([, columns]) => columns.every((name) => header.includes(name)));
  if (own !== undefined) return own[0];
  const pairs = rows.map(([source = "", target = ""]) => ({ source, target }));
  const isNameless = columnRoles(header.slice(0, 2), options).every(
    ({ kind }) => kind === "unknown",
  );
  if (!isNameless || !isListOfPairs(pairs)) return named;
  return isTabbed ? "omegat" : "deepl";
}

/** Whether two columns are in two languages, and the first row does not name them in one. */
function isListOfPairs(pairs: Parameters<typeof directionByLetters>[0]): boolean {
  const { source = "", target = "" } = pairs[0] ?? {};
  const language = lettersLanguage(source);
  const isNames =
    source !== target && language !== undefined && language === lettersLanguage(target);
  return !isNames && directionByLetters(pairs) !== undefined;
}

/** The first element; what is no XML has none. */
function rootOf(text: string): string | undefined {
  try {
    for (const event of xmlEvents(text)) if (event.type === "open") return event.name;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
  }
  return undefined;
}

type Rows = readonly (readonly string[])[];

function tabbedRows(text: string): Rows {
  return text
    .split(/\r\n?|\n/, SAMPLE)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t", MOST_CELLS));
}

/** What is damaged has no rows here: whoever reads it says why. */
function delimitedHead(text: string, path: string): Rows {
  try {
    return [...delimitedRows(text, path, SAMPLE)].map(({ cells }) => cells);
  } catch (error) {
    if (error instanceof MalmoiError) return [];
    throw error;
  }
}
