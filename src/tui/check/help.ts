import { keyLines } from "../frame/key-lines.ts";
import type { CheckState } from "./state.ts";

/** Every command of the check view with its keys, from the key table, and what it does. */
export function helpKeyLines(
  { keymap, translate }: Pick<CheckState, "keymap" | "translate">,
  columns: number,
): readonly string[] {
  return keyLines(
    keymap.rows,
    ({ command, views }) =>
      `${translate(`checkView.command.${command}`)} (${views.map((view) => translate(`checkView.view.${view}`)).join(", ")})`,
    columns,
  );
}
