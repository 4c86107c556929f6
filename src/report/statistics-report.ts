import { CATEGORIES } from "../core/category.ts";
import { ENTRY_STATUSES } from "../core/entry.ts";
import { LANGUAGE_PAIRS, type Statistics } from "../core/statistics.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import { padEnd, width } from "../text/width.ts";
import type { Style } from "./style.ts";

/** A count and what is counted. */
export type CountRow = readonly [label: string, count: number];

const INDENT = "  ";

/** Counts under a heading, names and numbers aligned in cells. */
export function countTable(title: string, rows: readonly CountRow[], style: Style): string {
  const numbers = new Intl.NumberFormat("en");
  const labelWidth = Math.max(0, ...rows.map(([label]) => width(label)));
  const countWidth = Math.max(0, ...rows.map(([, count]) => numbers.format(count).length));
  const lines = rows.map(
    ([label, count]) =>
      `${INDENT}${padEnd(label, labelWidth)}${INDENT}${numbers.format(count).padStart(countWidth)}`,
  );
  return [style.strong(title), ...lines].join("\n");
}

/** Rows for the overview: entries by category. */
export function categoryRows(statistics: Statistics, translate: Translate): readonly CountRow[] {
  return CATEGORIES.map((category) => [
    translate(`category.${category}`),
    statistics.byCategory[category],
  ]);
}

/** Rows for the overview: entries by pair of languages. */
export function pairRows(statistics: Statistics, translate: Translate): readonly CountRow[] {
  return LANGUAGE_PAIRS.map((pair) => {
    const [from, to] = pair.split("-") as ["zh" | "ko", "ko" | "en"];
    return [
      `${translate(`language.${from}`)}–${translate(`language.${to}`)}`,
      statistics.byPair[pair],
    ];
  });
}

/** `malmoi stats` for people. */
export function statisticsReport(
  statistics: Statistics,
  translate: Translate,
  style: Style,
): string {
  const quality: CountRow[] = [
    ...ENTRY_STATUSES.map(
      (status): CountRow => [translate(`status.${status}`), statistics.byStatus[status]],
    ),
    [translate("stats.withEnglish"), statistics.withEnglish],
    [translate("stats.withSource"), statistics.withSource],
  ];
  const total = `${translate("stats.title")}  ${new Intl.NumberFormat("en").format(statistics.entries)}`;
  const files = statistics.files.map(({ path, entries }): CountRow => [sanitize(path), entries]);
  return `${[
    countTable(total, categoryRows(statistics, translate), style),
    countTable(translate("stats.status"), quality, style),
    countTable(translate("stats.files"), files, style),
  ].join("\n\n")}\n`;
}
