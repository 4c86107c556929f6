import { sanitize } from "../text/sanitize.ts";
import { truncate, width } from "../text/width.ts";

/** A line of progress fits any terminal: one that wraps could not be taken away again. */
const MOST_CELLS = 60;

const NUMBER = new Intl.NumberFormat("en");

/**
 * How far the reading of documents is.
 * @param line of the document that is being read
 * @param number which of the documents it is, from 1
 * @example "draft.md:120,000 · 3/12"
 */
export function progressText(path: string, line: number, number: number, total: number): string {
  return fileText(path, `:${NUMBER.format(line)}`, number, total);
}

/**
 * How far the reading of a list is.
 * @example "glossary/companies.yaml · 3/40"
 */
export function listProgressText(path: string, number: number, total: number): string {
  return fileText(path, "", number, total);
}

function fileText(path: string, place: string, number: number, total: number): string {
  const which = total > 1 ? ` · ${NUMBER.format(number)}/${NUMBER.format(total)}` : "";
  const name = truncate(sanitize(path), MOST_CELLS - width(place + which));
  return name + place + which;
}
