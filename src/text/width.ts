import { clusterWidth } from "./cluster-width.ts";
import { graphemesOf } from "./graphemes.ts";

/**
 * Width of a text in terminal cells: Hangul and Han take two, combining marks none.
 * Characters of ambiguous width (· … “ ”) count one.
 * @param text without escape sequences
 */
export function width(text: string): number {
  const cells = plainCells(text);
  // A space is a cell of its own also after a sign that Unicode joins with what follows it (U+0D4E).
  return cells < 0 ? widthOfWords(text.split(" ")) : cells;
}

function widthOfWords(words: readonly string[]): number {
  return words.reduce((cells, word) => cells + widthOfWord(word), words.length - 1);
}

function widthOfWord(word: string): number {
  const plain = plainCells(word);
  if (plain >= 0) return plain;
  if (word.length === 1) return widthOfUnit(word);
  let cells = 0;
  for (const { segment } of graphemesOf(word)) cells += clusterWidth(segment);
  return cells;
}

/** By unit, one more than its width; filled as they are met. */
const units = new Uint8Array(0x1_0000);

/** The same few marks stand alone again and again: lines, dots, signs before terms. */
function widthOfUnit(unit: string): number {
  const code = unit.charCodeAt(0);
  if (units[code] === 0) units[code] = clusterWidth(unit) + 1;
  return (units[code] ?? 0) - 1;
}

/** Width of a text that is all plain characters; -1 of any other. */
function plainCells(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = plainWidth(text.charCodeAt(at));
    if (own === 0) return -1;
    cells += own;
  }
  return cells;
}

/**
 * Width of characters that are a cell or two whatever stands beside them: printable ASCII, Latin
 * letters with marks (pinyin), dashes, quotes and dots, lines of boxes, the basic block of Han, brackets
 * and commas of Chinese, Hangul letters and syllables. Nearly all text is made of these.
 * @returns 0 for all others
 */
function plainWidth(code: number): 0 | 1 | 2 {
  if (code < 0x2028) {
    const isLatin = (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250);
    return isLatin || code === 0xb7 || code >= 0x2010 ? 1 : 0;
  }
  if (code >= 0x2500 && code < 0x2580) return 1;
  const isWide =
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4) ||
    (code >= 0x3001 && code < 0x3012) ||
    (code >= 0x3131 && code < 0x3164) ||
    (code >= 0xff01 && code < 0xff61);
  return isWide ? 2 : 0;
}

function isPlainAt(text: string, at: number): boolean {
  return plainWidth(text.charCodeAt(at)) > 0;
}

/**
 * The longest beginning of a text that fits, on a grapheme boundary, with an ellipsis where
 * something was cut.
 * @param cells room in terminal cells, 0 or more
 * @returns at most `cells` wide; one cell narrower where a wide character does not fit the rest
 */
export function truncate(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  if (cells <= 0) return "";
  let end = 0;
  let used = 0;
  for (const grapheme of piecesOf(text)) {
    used += width(grapheme);
    if (used > cells - 1) break;
    end += grapheme.length;
  }
  return `${text.slice(0, end)}…`;
}

/** The graphemes of a text; of plain characters each is one. */
function* piecesOf(text: string): Iterable<string> {
  let at = 0;
  // The one after it may be a mark that belongs to it.
  while (isPlainAt(text, at) && (at + 1 === text.length || isPlainAt(text, at + 1))) {
    yield text.charAt(at);
    at += 1;
  }
  if (at === text.length) return;
  for (const { segment } of graphemesOf(text.slice(at))) yield segment;
}

/** A text padded on the right with spaces to a width in cells; longer texts stay as they are. */
export function padEnd(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - width(text)));
}

/** A text cut or padded to exactly so many cells. */
export function fit(text: string, cells: number): string {
  return padEnd(truncate(text, cells), cells);
}

/**
 * Breaks a text into lines of at most so many cells: at spaces, which are left out, where there are
 * any, else between graphemes (Chinese and long Korean titles have none).
 * @param cells width of a line, at least 2; a wider grapheme (rare) has a line of its own
 * @returns at least one line
 */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  let breakAt = -1;
  for (const segment of piecesOf(text)) {
    const segmentWidth = width(segment);
    const space = segment === " ";
    while (used + segmentWidth > cells && line !== "") {
      if (space) breakAt = line.length;
      const head = breakAt > 0 ? line.slice(0, breakAt) : line;
      const rest = breakAt > 0 ? line.slice(breakAt) : "";
      lines.push(head.trimEnd());
      line = rest;
      used = width(rest);
      breakAt = -1;
    }
    if (space && line === "" && lines.length > 0) continue;
    line += segment;
    used += segmentWidth;
    if (space && line.trim() !== "") breakAt = line.length;
  }
  // Spaces at the end of the text begin no line.
  if (line !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}
