import { Box } from "ink";
import type { ReactNode } from "react";
import { BAR_CELLS } from "../layout.ts";
import { MARKS, type Theme } from "../theme.ts";
import { Line } from "./line.tsx";

/** The line between the list and a detail below it. */
export function Divider({ columns, theme }: { columns: number; theme: Theme }): ReactNode {
  return <Line text={theme.faint(MARKS.divider.repeat(columns))} />;
}

/** The bar between the list and a detail on its right. */
export function Bar({ rows, theme }: { rows: number; theme: Theme }): ReactNode {
  return (
    <Box flexDirection="column" width={BAR_CELLS} height={rows}>
      {Array.from({ length: rows }, (_, row) => (
        <Line key={row} text={theme.faint(MARKS.bar)} />
      ))}
    </Box>
  );
}
