import { padEnd, width } from "../../text/width.ts";
import type { Area } from "../layout.ts";
import type { Theme } from "../theme.ts";

/** Two columns of styled lines with a bar between them; the left one fills its area. */
export function sideBySide(
  left: readonly string[],
  right: readonly string[],
  { columns, rows }: Area,
  theme: Theme,
): readonly string[] {
  return Array.from({ length: rows }, (_, row) => {
    return padStyled(left[row] ?? "", columns) + theme.faint(theme.bar) + (right[row] ?? "");
  });
}

/** A styled line filled up with spaces. */
function padStyled(line: string, cells: number): string {
  return line + padEnd("", cells - width(withoutStyle(line)));
}

function withoutStyle(line: string): string {
  return line.replace(/\u001b\[[\d;]*m/g, "");
}
