import { preferredTerm, termsWithStatus } from "../core/entry.ts";
import { LANGUAGES } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import type { Hit, SearchResult } from "../search/search.ts";
import { sanitize } from "../text/sanitize.ts";
import { width } from "../text/width.ts";
import { emphasise, termCell } from "./cell.ts";
import { shareWidth } from "./columns.ts";
import { DEPRECATED_MARK, type Style } from "./style.ts";

const GAP = "  ";

/**
 * Results for people: a row an entry (Chinese, Korean, English, category), below it the form that
 * matched where it is none of these, and the renderings not to use.
 * @param columns width of the terminal in cells; undefined where nothing has to be cut
 */
export function searchReport(
  query: string,
  { hits, total }: SearchResult,
  translate: Translate,
  style: Style,
  columns: number | undefined,
): string {
  if (hits.length === 0) return `${translate("search.none", { query: sanitize(query) })}\n`;
  const rows = hits.map((hit) => [
    ...LANGUAGES.map((language) => sanitize(preferredTerm(hit.entry, language) ?? "")),
    translate(`category.${hit.entry.category}`),
  ]);
  const wanted =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? "")))) ?? [];
  const room = (columns ?? Number.POSITIVE_INFINITY) - GAP.length * (wanted.length - 1);
  const widths = shareWidth(wanted, room);
  const lines = hits.flatMap((hit, index) => [
    resultLine(hit, rows[index] ?? [], widths, style),
    ...formLines(hit, translate, style),
  ]);
  const more = total - hits.length;
  if (more > 0) lines.push(style.faint(translate("search.more", { count: more })));
  return `${lines.join("\n")}\n`;
}

function resultLine(
  hit: Hit,
  row: readonly string[],
  widths: readonly number[],
  style: Style,
): string {
  const { field, text, ranges } = hit.matched;
  const cells = row.map((term, column) => {
    const matched = LANGUAGES[column] === field && term === sanitize(text);
    const cell = termCell(term, matched ? ranges : [], widths[column] ?? 0, style);
    return column === LANGUAGES.length ? style.faint(cell) : cell;
  });
  return cells.join(GAP).trimEnd();
}

/** Below a row: which form matched, if it is not in the row, and what not to write. */
function formLines(hit: Hit, translate: Translate, style: Style): readonly string[] {
  const { entry, matched } = hit;
  const inRow = LANGUAGES.some((language) => preferredTerm(entry, language) === matched.text);
  const deprecated = termsWithStatus(entry, "ko", "deprecated").filter(
    (term) => term !== matched.text,
  );
  const status = Object.values(entry.terms)
    .flat()
    .find(({ term }) => term === matched.text)?.status;
  const lines: string[] = [];
  if (!inRow) {
    const form = emphasise(sanitize(matched.text), matched.ranges, style);
    lines.push(
      status === "deprecated"
        ? `${DEPRECATED_MARK} ${style.deprecated(sanitize(matched.text))}`
        : `= ${form}${status === "admitted" ? style.faint(` (${translate("status.admitted")})`) : ""}`,
    );
  }
  if (deprecated.length > 0) {
    lines.push(
      `${DEPRECATED_MARK} ${deprecated.map((term) => style.deprecated(sanitize(term))).join(", ")}`,
    );
  }
  return lines.map((line) => GAP + line);
}
