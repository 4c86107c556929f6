import { wrap } from "../../text/width.ts";
import { keyLines } from "../frame/key-lines.ts";
import type { CheckState } from "./state.ts";

/** Every command of the check view with its keys, from the key table, and the marks of the list. */
export function helpKeyLines(
  { keymap, translate }: Pick<CheckState, "keymap" | "translate">,
  columns: number,
): readonly string[] {
  const keys = keyLines(
    keymap.rows,
    ({ command, views }) =>
      `${translate(`checkView.command.${command}`)} (${views.map((view) => translate(`checkView.view.${view}`)).join(", ")})`,
    columns,
  );
  const marks = wrap(translate("checkView.marks"), Math.max(2, columns));
  return [...keys, "", ...marks];
}
