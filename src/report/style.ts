import { styleText } from "node:util";

/**
 * What the output can show: `color`; `mono`, a terminal where NO_COLOR asks for none (bold,
 * underline and strike are no colours and stay); `plain`, no escape sequence at all.
 */
export type StyleMode = "color" | "mono" | "plain";

/** How parts of a report look. Every function gives a text that is as wide as the one it is given. */
export interface Style {
  readonly mode: StyleMode;
  /** The rendering to use. */
  readonly strong: (text: string) => string;
  /** The part of a term that was typed. */
  readonly match: (text: string) => string;
  /** What explains, and may be overlooked. */
  readonly faint: (text: string) => string;
  /** A term not to be used. */
  readonly deprecated: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

type Format = Parameters<typeof styleText>[0];

export function makeStyle(mode: StyleMode): Style {
  const painter =
    (color: Format, mono: Format | undefined) =>
    (text: string): string => {
      const format = mode === "color" ? color : mode === "mono" ? mono : undefined;
      return format === undefined || text === ""
        ? text
        : styleText(format, text, { validateStream: false });
    };
  return {
    mode,
    strong: painter("bold", "bold"),
    match: painter(["bold", "cyan"], "underline"),
    faint: painter("dim", "dim"),
    deprecated: painter(["red", "strikethrough"], "strikethrough"),
    error: painter("red", "bold"),
    warning: painter("yellow", "bold"),
  };
}

/** Stands before a term not to be used, so that it is told apart where nothing can be struck out. */
export const DEPRECATED_MARK = "✗";

/**
 * Which style a stream gets: https://no-color.org (any non-empty NO_COLOR), FORCE_COLOR (0 is
 * none), TERM=dumb.
 * @param isTerminal whether the stream is a terminal
 * @param noColor whether --no-color was given
 */
export function styleModeOf(
  isTerminal: boolean,
  noColor: boolean,
  environment: NodeJS.ProcessEnv,
): StyleMode {
  const forced = environment["FORCE_COLOR"];
  if (noColor || environment["NO_COLOR"]) return isTerminal ? "mono" : "plain";
  if (forced !== undefined && forced !== "") return forced === "0" ? "plain" : "color";
  return isTerminal && environment["TERM"] !== "dumb" ? "color" : "plain";
}
