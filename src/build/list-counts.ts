import type { Entry } from "../core/entry.ts";
import { statisticsOf } from "../core/statistics.ts";
import { makeTranslate } from "../i18n/translator.ts";
import { statisticsReport } from "../report/statistics-report.ts";
import { makeStyle } from "../report/style.ts";

const BLOCK = /(<!-- counts[^>]*-->\n)[\s\S]*?(\n<!-- \/counts -->)/;

/**
 * A document with the counts of `malmoi stats`, files left out, between its two comments.
 * @param text Markdown with a block "<!-- counts … --> … <!-- /counts -->"
 */
export function withCounts(text: string, entries: readonly Entry[]): string {
  const statistics = { ...statisticsOf(entries), files: [] };
  const report = statisticsReport(statistics, makeTranslate("en"), makeStyle("plain"));
  const counts = report.split("\n\n").slice(0, 2).join("\n\n");
  return text.replace(BLOCK, (_, open: string, close: string) => {
    return `${open}\n\`\`\`text\n${counts}\n\`\`\`\n${close}`;
  });
}
