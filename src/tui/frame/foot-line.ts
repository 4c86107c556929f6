import { sanitize } from "../../text/sanitize.ts";
import { truncate, width } from "../../text/width.ts";
import { GAP_CELLS } from "../layout.ts";
import type { State } from "../state.ts";
import { capOf } from "../terminal/key-name.ts";
import type { Theme } from "../theme.ts";

/** What just happened, else the keys that matter now; those that do not fit whole are left out. */
export function footLine(
  { catalogue, notice, view }: State,
  columns: number,
  theme: Theme,
): string {
  const { translate, keymap } = catalogue;
  if (notice !== undefined) {
    const text = truncate(sanitize(notice.text(translate)), columns);
    return notice.tone === "error" ? theme.error(text) : theme.strong(text);
  }
  const hints = keymap.rows
    .filter(({ foot, keys }) => foot?.includes(view.name) && keys.length > 0)
    .map(({ command, keys: [key = ""] }) => `${capOf(key)} ${translate(`tui.short.${command}`)}`);
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
