import type { ReactNode } from "react";
import type { Translate } from "../../i18n/translator.ts";
import { width } from "../../text/width.ts";
import { hintsOf, type Mode } from "../keys.ts";
import { GAP_CELLS } from "../layout.ts";
import type { Theme } from "../theme.ts";
import { Lines } from "./lines.tsx";

export interface FooterProps {
  readonly mode: Mode;
  readonly columns: number;
  readonly translate: Translate;
  readonly theme: Theme;
}

/** The keys that matter now; those that do not fit whole are left out. */
export function Footer({ mode, columns, translate, theme }: FooterProps): ReactNode {
  const hints = hintsOf(mode).map(({ cap, hint }) => `${cap} ${translate(`tui.keys.${hint}`)}`);
  return <Lines lines={[theme.faint(joinFitting(hints, columns))]} />;
}

function joinFitting(parts: readonly string[], cells: number): string {
  let line = "";
  for (const part of parts) {
    const longer = line === "" ? part : line + " ".repeat(GAP_CELLS) + part;
    if (width(longer) > cells) break;
    line = longer;
  }
  return line;
}
