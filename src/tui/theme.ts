import { styleText } from "node:util";
import { makeStyle, type Style } from "../report/style.ts";

/** How the parts of the screen look: as in printed reports, and what only a screen has. */
export interface Theme extends Style {
  readonly selected: (text: string) => string;
  /** The rendering to use, above its entry. */
  readonly heading: (text: string) => string;
  /** Between the list and a detail on its right, three cells wide. */
  readonly bar: string;
  /** One cell of the line between the list and a detail below it. */
  readonly divider: string;
}

/** Marks that tell things apart without any style. */
export const MARKS = {
  prompt: "> ",
  selected: "> ",
  unselected: "  ",
  /** In place of the space after the mark of selection. */
  marked: "*",
  /** Stands for lines there is no room for. */
  more: "...",
} as const;

export interface ThemeOptions {
  /** False keeps to styles that are no colours: bold, dim, underline, inverse, strike. */
  readonly color: boolean;
  /** Whether lines are drawn in ASCII: how wide a terminal draws anything else is not always sure. */
  readonly ascii: boolean;
}

/**
 * The look of the screen. Its colours are those that the terminal's own theme has for their names,
 * so that they can be read on dark and on light.
 */
export function makeTheme({ color, ascii }: ThemeOptions): Theme {
  const style = makeStyle(color ? "color" : "mono");
  const always = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    text === "" ? text : styleText(format, text, { validateStream: false });
  return {
    ...style,
    selected: always("inverse"),
    heading: color ? always(["bold", "green"]) : always("bold"),
    bar: ascii ? " | " : " │ ",
    divider: ascii ? "-" : "─",
  };
}
