import { type BacktickRuns, backtickRuns } from "./backtick-runs.ts";
import { blankRanges } from "./blank.ts";
import type { Comment } from "./directives-of.ts";

type Range = readonly [start: number, end: number];

/**
 * `<https://a.cn>` and tags; attributes in quotes may hold brackets. Lengths are limited so that no
 * text takes more than its length to read.
 */
const ANGLE =
  /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}|\/?[a-z][a-z0-9-]{0,40}(?:\s(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^<>"']){0,4000})?\/?)>/iy;
/** What follows the text of a link: `(target "title")`, of which the title is text. */
const LINK_TARGET =
  /\(\s*(?:<[^<>\n]*>|(?:\\.|\([^()\s]*\)|[^()\s\\])*)(\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const LINK_LABEL = /\[[^[\]]*\]/y;
const FOOTNOTE = /\[\^[^[\]\s]+\]:?/y;

/** Where something may begin that is not text. */
const SIGN = /[\\`<[\]]/;
const SIGNS = new RegExp(SIGN, "g");

/** What of a paragraph is not its text: the ranges, in order, and among them the comments. */
interface Found {
  readonly blank: readonly Range[];
  readonly comments?: readonly Comment[];
  readonly next: number;
}

/**
 * A paragraph of Markdown with spaces for what is not its text: code, targets of links, tags,
 * comments, addresses in angle brackets, numbers of footnotes. Works as CommonMark reads it: a code
 * span begins and ends with the same number of backticks, and what is not closed is text.
 * @example maskInline("`npm`은 [값](https://a.cn)").text // "     은 [값]              "
 */
export function maskInline(paragraph: string): {
  readonly text: string;
  readonly comments: readonly Comment[];
} {
  if (!SIGN.test(paragraph)) return { text: paragraph, comments: [] };
  const ranges: Range[] = [];
  const comments: Comment[] = [];
  const runs = backtickRuns(paragraph);
  for (let at = paragraph.search(SIGN); at >= 0; ) {
    const found = foundAt(paragraph, at, runs);
    ranges.push(...found.blank);
    comments.push(...(found.comments ?? []));
    SIGNS.lastIndex = Math.max(found.next, at + 1);
    at = SIGNS.exec(paragraph)?.index ?? -1;
  }
  return { text: blankRanges(paragraph, ranges), comments };
}

function foundAt(text: string, at: number, runs: BacktickRuns): Found {
  switch (text[at]) {
    case "\\":
      return { blank: [], next: at + 2 };
    case "`":
      return codeAt(text, at, runs);
    case "<":
      return text.startsWith("<!--", at) ? commentAt(text, at) : matched(ANGLE, text, at);
    case "[":
      return matched(FOOTNOTE, text, at);
    case "]":
      return targetAt(text, at + 1);
    default:
      return { blank: [], next: at + 1 };
  }
}

function commentAt(text: string, at: number): Found {
  const close = text.indexOf("-->", at + 4);
  if (close < 0) return { blank: [], next: at + 4 };
  const end = close + 3;
  return {
    blank: [[at, end]],
    comments: [{ text: text.slice(at + 4, close), end }],
    next: end,
  };
}

function matched(pattern: RegExp, text: string, at: number): Found {
  pattern.lastIndex = at;
  const end = at + (pattern.exec(text)?.[0].length ?? 0);
  return { blank: end === at ? [] : [[at, end]], next: end };
}

function codeAt(text: string, at: number, runs: BacktickRuns): Found {
  let open = at;
  while (text[open] === "`") open++;
  const length = open - at;
  const close = runs.next(length, open);
  return close === undefined
    ? { blank: [], next: open }
    : { blank: [[at, close + length]], next: close + length };
}

/** The target behind the text of a link, without its title. */
function targetAt(text: string, at: number): Found {
  if (text[at] === "[") return matched(LINK_LABEL, text, at);
  if (text[at] !== "(") return { blank: [], next: at };
  LINK_TARGET.lastIndex = at;
  const match = LINK_TARGET.exec(text);
  if (match === null) return { blank: [], next: at };
  const end = at + match[0].length;
  const title = match[1];
  if (title === undefined) return { blank: [[at, end]], next: end };
  const start = at + match[0].lastIndexOf(title);
  return {
    blank: [
      [at, start],
      [start + title.length, end],
    ],
    next: end,
  };
}
