import type { Statistics } from "../core/statistics.ts";
import type { Translate } from "../i18n/translator.ts";
import { padEnd, width } from "../text/width.ts";
import { categoryRows, countTable, pairRows } from "./statistics-report.ts";
import type { Style } from "./style.ts";

/** Commands worth trying first besides a search, and the message that says what each does. */
const EXAMPLES = [
  ["malmoi show company.shanghai-electric", "overview.show"],
  ["malmoi search BYD --json", "overview.json"],
  ["malmoi validate", "overview.validate"],
  ["malmoi --help", "overview.help"],
] as const;

/** What a first call without a terminal prints: what the list holds, and what to try. */
export function overviewReport(
  version: string,
  statistics: Statistics,
  translate: Translate,
  style: Style,
): string {
  const sample = `malmoi search ${translate("overview.sample")}`;
  const commands = [[sample, "overview.search"] as const, ...EXAMPLES];
  const commandWidth = Math.max(...commands.map(([command]) => width(command)));
  const examples = commands.map(
    ([command, key]) => `  ${padEnd(command, commandWidth)}  ${style.faint(translate(key))}`,
  );
  const total = translate("overview.entries", { count: statistics.entries });
  return `${[
    `${style.strong(`malmoi ${version}`)}  ${translate("app.tagline")}`,
    countTable(
      total,
      [...categoryRows(statistics, translate), ...pairRows(statistics, translate)],
      style,
    ),
    [style.strong(translate("overview.examples")), ...examples].join("\n"),
  ].join("\n\n")}\n`;
}
