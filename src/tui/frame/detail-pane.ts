import type { Look } from "../detail-content.ts";
import type { DetailLine } from "../detail-lines.ts";
import { MARKS, type Theme } from "../theme.ts";

/**
 * Lines of an entry, as many as fit; the last row tells where there are more.
 * @param top first line to show
 * @param rows how many there is room for
 */
export function detailPane(
  lines: readonly DetailLine[],
  top: number,
  rows: number,
  theme: Theme,
): readonly string[] {
  const hasMore = top + rows < lines.length;
  const shown = lines.slice(top, top + rows - (hasMore ? 1 : 0));
  const painted = shown.map((line) => paint(line, theme));
  return hasMore ? [...painted, theme.faint(MARKS.more)] : painted;
}

function paint({ label, text, look, isSelected }: DetailLine, theme: Theme): string {
  const painter = isSelected ? theme.selected : painterOf(look, theme);
  return theme.faint(label) + painter(text);
}

function painterOf(look: Look, theme: Theme): (text: string) => string {
  switch (look) {
    case "heading":
      return theme.heading;
    case "plain":
      return (text) => text;
    case "faint":
      return theme.faint;
    case "deprecated":
      return theme.deprecated;
    default:
      return look satisfies never;
  }
}
