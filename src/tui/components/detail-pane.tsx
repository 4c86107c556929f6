import { Box } from "ink";
import type { ReactNode } from "react";
import type { Look } from "../detail-content.ts";
import type { DetailLine } from "../detail-lines.ts";
import { MARKS, type Theme } from "../theme.ts";
import { Lines } from "./lines.tsx";

export interface DetailPaneProps {
  readonly lines: readonly DetailLine[];
  /** First line to show. */
  readonly top: number;
  /** How many there is room for. */
  readonly rows: number;
  readonly theme: Theme;
}

/** An entry in full, as many lines as fit; the last row tells where there are more. */
export function DetailPane({ lines, top, rows, theme }: DetailPaneProps): ReactNode {
  const hasMore = top + rows < lines.length;
  const shown = lines.slice(top, top + rows - (hasMore ? 1 : 0));
  const painted = shown.map((line) => paint(line, theme));
  return (
    <Box height={rows}>
      <Lines lines={hasMore ? [...painted, theme.faint(MARKS.more)] : painted} />
    </Box>
  );
}

function paint({ label, text, look }: DetailLine, theme: Theme): string {
  return theme.faint(label) + painterOf(look, theme)(text);
}

function painterOf(look: Look, theme: Theme): (text: string) => string {
  switch (look) {
    case "heading":
      return theme.strong;
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
