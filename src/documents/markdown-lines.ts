/** Code between fences, or raw HTML whose text is not for people, that lines stand in. */
interface Inside {
  /** Whether a line is the last of it. */
  readonly ends: (line: string) => boolean;
  /** A fence in a quotation ends with the quotation, before the line. */
  readonly isOutside: (line: string) => boolean;
}

/** What a line of Markdown is: text, or nothing for people to read. */
export type LineKind = "text" | "blank" | "code";

const MARKER = /^((?:[ \t]*>)*)([ \t]*)(?:([-*+]|\d{1,9}[.)])([ \t]+|$))?/;
const FENCE = /^((?:[ \t]*>)*)[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const RAW_HTML = /^[ \t]{0,3}<(script|style|pre|textarea)(?=[\s>]|$)/i;
/** A letter at the very beginning: no fence, list, quotation or tag. */
const PLAIN = /^[A-Za-z\u0080-\uffff]/;
/** Spaces by which code is indented. */
const CODE_INDENT = 4;

/**
 * Tells lines of code from lines of text, as CommonMark does: between fences, indented behind an empty
 * line, in raw `script`, `style` and `pre`. Lines come in order, one call each.
 */
export function makeLineReader(): (line: string) => LineKind {
  let inside: Inside | undefined;
  let afterBlank = true;
  let afterIndentedCode = false;
  /** Column where the text of the list item begins that lines may belong to; 0 outside lists. */
  let listIndent = 0;

  const textOrCode = (line: string): LineKind => {
    if (PLAIN.test(line)) {
      if (afterBlank) listIndent = 0;
      return "text";
    }
    const fence = FENCE.exec(line);
    if (fence !== null) {
      inside = fenced(fence[2] ?? "", fence[1] ?? "");
      return "code";
    }
    const tag = RAW_HTML.exec(line)?.[1];
    if (tag !== undefined) {
      const raw = rawHtml(tag);
      if (!raw.ends(line)) inside = raw;
      return "code";
    }
    const [, quote = "", space = "", marker, gap = ""] = MARKER.exec(line) ?? [];
    const indent = columnsOf(space);
    const mayBeCode = quote === "" && (afterBlank || afterIndentedCode);
    if (mayBeCode && indent >= listIndent + CODE_INDENT) {
      afterIndentedCode = true;
      return "code";
    }
    if (marker !== undefined) listIndent = indent + marker.length + Math.min(columnsOf(gap), 4);
    else if (afterBlank && indent < listIndent) listIndent = indent < 2 ? 0 : indent;
    return "text";
  };

  return (line) => {
    if (inside?.isOutside(line)) inside = undefined;
    if (inside !== undefined) {
      if (inside.ends(line)) inside = undefined;
      return "code";
    }
    if (line.trim() === "") {
      afterBlank = true;
      return "blank";
    }
    const kind = textOrCode(line);
    if (kind === "text") afterIndentedCode = false;
    afterBlank = false;
    return kind;
  };
}

function fenced(fence: string, quote: string): Inside {
  const closing = new RegExp(`^[ \\t>]*${fence[0] ?? ""}{${fence.length},}[ \\t]*$`);
  return {
    ends: (line) => closing.test(line),
    isOutside: (line) => quote !== "" && !/^[ \t]*>/.test(line),
  };
}

function rawHtml(tag: string): Inside {
  const closing = new RegExp(`</${tag}\\s*>`, "i");
  return { ends: (line) => closing.test(line), isOutside: () => false };
}

/** Width of white space, tabs reaching to the next multiple of four. */
function columnsOf(space: string): number {
  let columns = 0;
  for (const unit of space) columns += unit === "\t" ? 4 - (columns % 4) : 1;
  return columns;
}
