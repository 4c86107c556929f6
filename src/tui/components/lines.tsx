import { Text } from "ink";
import type { ReactNode } from "react";

export interface LinesProps {
  /** Rows of text, each cut to its room and styled. */
  readonly lines: readonly string[];
}

/** Rows of the screen, one below the other. */
export function Lines({ lines }: LinesProps): ReactNode {
  return <Text wrap="truncate">{lines.join("\n")}</Text>;
}
