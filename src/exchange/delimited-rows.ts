import { CsvError, type Options, parse } from "csv-parse/sync";
import { MalmoiError } from "../core/errors.ts";
import type { TableRow } from "./table-row.ts";

const DELIMITERS = ["\t", ",", ";", "|"];
/** Rows by which the delimiter is known. */
const SAMPLE = 50;
const MOST_COLUMNS = 1000;
/** Characters of a row: beyond, a quote was not closed or it is no table. */
const LONGEST_ROW = 4_000_000;

const OPTIONS: Options = {
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_ROW,
};

/**
 * The rows of a table with commas, tabs, semicolons or bars between the cells, by RFC 4180 or nearly
 * so; which of them it is, is found out.
 * @param most rows that are wanted, from the first on
 * @throws MalmoiError empty-file, bad-table, too-many-columns
 */
export function delimitedRows(
  text: string,
  path: string,
  most = Number.POSITIVE_INFINITY,
): Iterable<TableRow> {
  if (text.trim() === "") throw new MalmoiError("empty-file", { path });
  const separator = /^sep=(.)\r?\n/.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  refuseWideHeader(body, path);
  const delimiter = separator?.[1] ?? delimiterOf(body);
  const options = { delimiter, ...(Number.isFinite(most) ? { to: most } : {}) };
  return rowsOf(body, options, path, separator === null ? 0 : 1);
}

function* rowsOf(
  text: string,
  options: Options,
  path: string,
  before: number,
): Generator<TableRow> {
  let rows: readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
  try {
    rows = parse(text, { ...OPTIONS, ...options, info: true }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = String(Number(error["lines"] ?? 1) + before);
    throw new MalmoiError("bad-table", { path, line, reason: error.message.slice(0, 200) });
  }
  let line = 1;
  for (const { record, info } of rows) {
    if (record.length > MOST_COLUMNS) {
      throw tooWide(path, line + before);
    }
    yield { line: line + before, cells: record };
    line = info.lines + 1;
  }
}

/** Millions of columns are found before anything is made of them. */
function refuseWideHeader(text: string, path: string): void {
  const end = text.indexOf("\n");
  const line = end < 0 ? text : text.slice(0, end);
  for (const delimiter of DELIMITERS) {
    let count = 0;
    for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) {
      count += 1;
      if (count > MOST_COLUMNS) throw tooWide(path, 1);
    }
  }
}

function tooWide(path: string, line: number): MalmoiError {
  return new MalmoiError("too-many-columns", {
    path,
    line: String(line),
    limit: String(MOST_COLUMNS),
  });
}

/** The delimiter by which most rows have the same number of cells, more than one. */
function delimiterOf(text: string): string {
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, rows: alikeRows(text, delimiter) }));
  return counts.reduce((best, one) => (one.rows > best.rows ? one : best)).delimiter;
}

function alikeRows(text: string, delimiter: string): number {
  try {
    const rows = parse(text.slice(0, LONGEST_ROW), { ...OPTIONS, delimiter, to: SAMPLE });
    const widths = new Map<number, number>();
    for (const { length } of rows as string[][]) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    }
    return Math.max(0, ...widths.values());
  } catch {
    return 0;
  }
}
