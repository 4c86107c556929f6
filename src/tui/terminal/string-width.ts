import { stripVTControlCharacters } from "node:util";
import { width } from "../../text/width.ts";

/**
 * Stands in the bundle for the package `string-width`, by which Ink measures: so Ink and the frame it is
 * given agree in every cell, and Ink's share of a frame's time is a third less.
 * @param text may hold escape sequences, which take no cells
 */
// biome-ignore lint/style/noDefaultExport: the package has one
export default function stringWidth(text: string): number {
  return width(text.includes("\u001b") ? stripVTControlCharacters(text) : text);
}
