import { sanitize } from "../../../text/sanitize.ts";
import { fit as fitted, truncate, width } from "../../../text/width.ts";
import { GAP_CELLS } from "../../layout.ts";
import type { Theme } from "../../theme.ts";
import { type CheckState, fileOf } from "../state.ts";

const LEAST_NAME_CELLS = 12;

/** The file, and how far its problems are decided; as much of it as there is room for. */
export function headLine(state: CheckState, columns: number, theme: Theme): string {
  const { translate, outlook, files, at } = state;
  const { path, problems, isWritable } = fileOf(state);
  const decided = outlook.statuses.filter((status) => status !== "open").length;
  const total = problems.length;
  const progress = translate("checkView.progress", { decided, total });
  const file =
    files.length > 1 ? [translate("checkView.file", { number: at + 1, count: files.length })] : [];
  const locked = isWritable ? [] : [translate("checkView.locked")];
  const asides = [[...locked, progress, ...file], [progress], []].map((parts) => parts.join("  "));
  const aside = asides.find((text) => columns - width(text) - GAP_CELLS >= LEAST_NAME_CELLS) ?? "";
  if (aside === "") return theme.strong(truncate(sanitize(path), columns));
  const cells = columns - width(aside) - GAP_CELLS;
  return `${theme.strong(fitted(sanitize(path), cells))}${" ".repeat(GAP_CELLS)}${theme.faint(aside)}`;
}
