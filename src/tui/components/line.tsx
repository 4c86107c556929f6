import { Text } from "ink";
import type { ReactNode } from "react";

export interface LineProps {
  /** One row of text, cut to its room and styled. */
  readonly text: string;
}

/** One row of the screen. An empty text takes its row too. */
export function Line({ text }: LineProps): ReactNode {
  return <Text wrap="truncate">{text === "" ? " " : text}</Text>;
}
