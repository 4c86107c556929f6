import type { Translate } from "../../i18n/translator.ts";
import { sanitize } from "../../text/sanitize.ts";
import { truncate, width } from "../../text/width.ts";
import type { Notice } from "../action.ts";
import type { KeyRow } from "../key-table.ts";
import { GAP_CELLS } from "../layout.ts";
import { capOf } from "../terminal/key-name.ts";
import type { Theme } from "../theme.ts";

/** What the foot of a screen may tell. */
export interface Foot<View extends string, Command extends string> {
  readonly notice: Notice | undefined;
  readonly rows: readonly KeyRow<View, Command>[];
  readonly view: NoInfer<View>;
  /** What a command does, in a word or two. */
  readonly shortOf: (command: Command) => string;
  readonly translate: Translate;
}

/** What just happened, else the keys that matter now; those that do not fit whole are left out. */
export function footLine<View extends string, Command extends string>(
  { notice, rows, view, shortOf, translate }: Foot<View, Command>,
  columns: number,
  theme: Theme,
): string {
  if (notice !== undefined) {
    const text = truncate(sanitize(notice.text(translate)), columns);
    return notice.tone === "error" ? theme.error(text) : theme.strong(text);
  }
  const hints = rows
    .filter(({ foot, keys }) => foot?.includes(view) && keys.length > 0)
    .map(({ command, keys: [key = ""] }) => `${capOf(key)} ${shortOf(command)}`);
  return theme.faint(joinFitting(hints, columns));
}

function joinFitting(parts: readonly string[], cells: number): string {
  let line = "";
  for (const part of parts) {
    const longer = line === "" ? part : line + " ".repeat(GAP_CELLS) + part;
    if (width(longer) > cells) break;
    line = longer;
  }
  return line;
}
