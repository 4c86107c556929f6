import { preferredTerm } from "../core/entry.ts";
import type { ScannedFile } from "./scan-report.ts";

const COLUMNS = [
  "path",
  "id",
  "category",
  "zh",
  "ko",
  "en",
  "count",
  "line",
  "column",
  "deprecated",
] as const;
/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = "\ufeff";
const QUOTED = /[",\r\n]/;
/** A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** `malmoi scan --format csv`: RFC 4180, a line an entry and file, wrong forms joined by "; "; names that the list lacks have no id. */
export function scanCsv(files: readonly ScannedFile[]): string {
  const rows = files.flatMap(({ path, terms, unlisted }) => [
    ...terms.map(({ entry, tally }) => [
      path,
      entry.id,
      entry.category,
      preferredTerm(entry, "zh") ?? "",
      preferredTerm(entry, "ko") ?? "",
      preferredTerm(entry, "en") ?? "",
      String(tally.count),
      String(tally.first.line),
      String(tally.first.column),
      [...tally.spellings]
        .filter(([, { status }]) => status === "deprecated")
        .map(([text]) => text)
        .join("; "),
    ]),
    ...unlisted.map(({ text, kind, hangul = "", count, first }) => [
      path,
      "",
      kind,
      text,
      hangul,
      "",
      String(count),
      String(first.line),
      String(first.column),
      "",
    ]),
  ]);
  const lines = [COLUMNS, ...rows].map((row) => row.map(cell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
