import type { ReactNode } from "react";
import type { QueryField } from "../query-field.ts";
import type { Theme } from "../theme.ts";
import { Lines } from "./lines.tsx";

export interface QueryLineProps {
  readonly field: QueryField;
  readonly theme: Theme;
}

/** The prompt, the query or the placeholder, and the count on the right. */
export function QueryLine({ field, theme }: QueryLineProps): ReactNode {
  const text = field.isPlaceholder ? theme.faint(field.text) : field.text;
  return <Lines lines={[theme.strong(field.prompt) + text + theme.faint(field.count)]} />;
}
