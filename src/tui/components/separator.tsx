import type { ReactNode } from "react";
import { MARKS, type Theme } from "../theme.ts";
import { Lines } from "./lines.tsx";

/** The line between the list and a detail below it. */
export function Divider({ columns, theme }: { columns: number; theme: Theme }): ReactNode {
  return <Lines lines={[theme.faint(MARKS.divider.repeat(columns))]} />;
}

/** The bar between the list and a detail on its right. */
export function Bar({ rows, theme }: { rows: number; theme: Theme }): ReactNode {
  return <Lines lines={Array.from({ length: rows }, () => theme.faint(MARKS.bar))} />;
}
