import { styleText } from "node:util";
import { makeStyle, type Style } from "../report/style.ts";

/** How the parts of the screen look: as in printed reports, and the selected row. */
export interface Theme extends Style {
  readonly selected: (text: string) => string;
}

/**
 * Marks that tell things apart without any style, in ASCII: how wide a terminal draws anything
 * else is not sure.
 */
export const MARKS = {
  prompt: "> ",
  selected: "> ",
  unselected: "  ",
  /** Stands for lines there is no room for. */
  more: "...",
  bar: " | ",
  divider: "-",
} as const;

/** @param color false keeps to styles that are no colours: bold, dim, underline, inverse, strike */
export function makeTheme(color: boolean): Theme {
  return {
    ...makeStyle(color ? "color" : "mono"),
    selected: (text) => styleText("inverse", text, { validateStream: false }),
  };
}
