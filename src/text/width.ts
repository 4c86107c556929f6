import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("ko", { granularity: "grapheme" });

/**
 * Width of a text in terminal cells: Hangul and Han take two, combining marks none.
 * Characters of ambiguous width (· … “ ”) count one.
 */
export function width(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = plainWidth(text.charCodeAt(at));
    if (own === 0) return widthOfWords(text.split(" "));
    cells += own;
  }
  return cells;
}

/** A space is a cell of its own also after a sign that Unicode joins with what follows it (U+0D4E). */
function widthOfWords(words: readonly string[]): number {
  return words.reduce((cells, word) => cells + stringWidth(word), words.length - 1);
}

/**
 * Width of characters that are a cell or two whatever stands beside them: printable ASCII, Latin
 * letters with marks (pinyin), the basic block of Han, Hangul syllables. Nearly all text is made of
 * these, and the library, which asks for emoji at every grapheme, takes fifty times as long.
 * @returns 0 for all others
 */
function plainWidth(code: number): 0 | 1 | 2 {
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250)) return 1;
  return (code >= 0x4e00 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4) ? 2 : 0;
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
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const next = used + width(segment);
    if (next > cells - 1) break;
    kept += segment;
    used = next;
  }
  return `${kept}…`;
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
  for (const { segment } of graphemes.segment(text)) {
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
