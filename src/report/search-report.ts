import { preferredTerm, termsWithStatus } from "../core/entry.ts";
import { LANGUAGES } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import type { Hit, SearchResult } from "../search/search.ts";
import { sanitize } from "../text/sanitize.ts";
import { width, wrap } from "../text/width.ts";
import { termCell } from "./cell.ts";
import { shareWidth } from "./columns.ts";
import { DEPRECATED_MARK, type Style } from "./style.ts";
import { typedRanges } from "./typed-ranges.ts";
import { unlistedLine } from "./unlisted-line.ts";

const GAP = "  ";

/**
 * Results for people: a row an entry (Chinese, Korean, English, category), below it the form that
 * matched where it is none of these, and the renderings not to use; last, how Chinese names that no
 * entry has are written by the standard.
 * @param columns width of the terminal in cells; undefined where nothing has to be cut
 * @param readings of names in the query that no entry has exactly
 */
export function searchReport(
  query: string,
  { hits, total }: SearchResult,
  translate: Translate,
  style: Style,
  columns: number | undefined,
  readings: readonly ListedReading[] = [],
): string {
  const widest = columns ?? Number.POSITIVE_INFINITY;
  const unlisted = readings.flatMap(({ reading }) =>
    reading === undefined ? [] : wrap(unlistedLine(reading, translate), widest),
  );
  if (hits.length === 0) {
    const none = translate("search.none", { query: sanitize(query) });
    return `${[...wrap(none, widest), ...unlisted].join("\n")}\n`;
  }
  const rows = hits.map((hit) => [
    ...LANGUAGES.map((language) => sanitize(preferredTerm(hit.entry, language) ?? "")),
    translate(`category.${hit.entry.category}`),
  ]);
  const wanted =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? "")))) ?? [];
  const widths = shareWidth(wanted, widest - GAP.length * (wanted.length - 1));
  const lines = hits.flatMap((hit, index) => [
    resultLine(hit, rows[index] ?? [], widths, style),
    ...formLines(hit, translate, style, widest - 2 * GAP.length),
  ]);
  const more = total - hits.length;
  if (more > 0) {
    lines.push(...wrap(translate("search.more", { count: more }), widest).map(style.faint));
  }
  return `${[...lines, ...unlisted].join("\n")}\n`;
}

function resultLine(
  hit: Hit,
  row: readonly string[],
  widths: readonly number[],
  style: Style,
): string {
  const cells = row.map((term, column) => {
    const language = LANGUAGES[column];
    if (language === undefined) return style.faint(termCell(term, [], widths[column] ?? 0, style));
    const ranges = typedRanges(hit.matched, language, preferredTerm(hit.entry, language));
    return termCell(term, ranges, widths[column] ?? 0, style);
  });
  return cells.join(GAP).trimEnd();
}

/**
 * Below a row: which form matched, if it is not in the row, and what not to write.
 * @param room cells for a form after its mark
 */
function formLines(hit: Hit, translate: Translate, style: Style, room: number): readonly string[] {
  const { entry, matched } = hit;
  const inRow = LANGUAGES.some((language) => preferredTerm(entry, language) === matched.text);
  const deprecated = termsWithStatus(entry, "ko", "deprecated").filter(
    (term) => term !== matched.text,
  );
  const status = Object.values(entry.terms)
    .flat()
    .find(({ term }) => term === matched.text)?.status;
  const lines: string[] = [];
  if (!inRow && status === "deprecated") {
    lines.push(...deprecatedLines([matched.text], style, room));
  } else if (!inRow) {
    const note = status === "admitted" ? ` (${translate("status.admitted")})` : "";
    const form = sanitize(matched.text);
    const cells = Math.min(width(form), room - width(note));
    lines.push(`= ${termCell(form, matched.ranges, cells, style)}${style.faint(note)}`);
  }
  if (deprecated.length > 0) lines.push(...deprecatedLines(deprecated, style, room));
  return lines.map((line) => GAP + line);
}

function deprecatedLines(terms: readonly string[], style: Style, room: number): readonly string[] {
  return wrap(terms.map(sanitize).join(", "), room).map((line, index) => {
    const mark = index === 0 ? DEPRECATED_MARK : " ";
    return `${mark} ${line.split(", ").map(style.deprecated).join(", ")}`;
  });
}
