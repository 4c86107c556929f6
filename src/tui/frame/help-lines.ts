import { padEnd, truncate, width, wrap } from "../../text/width.ts";
import type { Catalogue } from "../catalogue.ts";
import { GAP_CELLS } from "../layout.ts";
import { capOf } from "../terminal/key-name.ts";

const LABEL_SHARE = 0.45;

/** Every command with its keys, from the key table, and what it does. */
export function helpLines(
  { keymap, translate }: Pick<Catalogue, "keymap" | "translate">,
  columns: number,
): readonly string[] {
  const rows = keymap.rows
    .filter(({ keys }) => keys.length > 0)
    .map(({ command, keys, views }) => ({
      caps: keys.map(capOf).join(" "),
      text: `${translate(`tui.command.${command}`)} (${views.map((view) => translate(`tui.view.${view}`)).join(", ")})`,
    }));
  const widest = Math.max(...rows.map(({ caps }) => width(caps)));
  const cells = Math.min(widest, Math.floor(columns * LABEL_SHARE));
  return rows.flatMap(({ caps, text }) =>
    wrap(text, Math.max(2, columns - cells - GAP_CELLS)).map(
      (line, index) => padEnd(truncate(index === 0 ? caps : "", cells), cells + GAP_CELLS) + line,
    ),
  );
}
