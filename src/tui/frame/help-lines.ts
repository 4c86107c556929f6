import type { Catalogue } from "../catalogue.ts";
import { keyLines } from "./key-lines.ts";

/** Every command with its keys, from the key table, and what it does. */
export function helpLines(
  { keymap, translate }: Pick<Catalogue, "keymap" | "translate">,
  columns: number,
): readonly string[] {
  return keyLines(
    keymap.rows,
    ({ command, views }) =>
      `${translate(`tui.command.${command}`)} (${views.map((view) => translate(`tui.view.${view}`)).join(", ")})`,
    columns,
  );
}
