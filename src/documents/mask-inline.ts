import { type BacktickRuns, backtickRuns } from "./backtick-runs.ts";
import { type Hidden, hide } from "./blank.ts";
import type { Comment } from "./directives-of.ts";
import { INLINE } from "./html-elements.ts";

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

const TAG_NAME = /^<\/?([a-z][a-z0-9]*)/i;
/** Where something may begin that is not text. */
const SIGN = /[\\`<[\]]/;
const SIGNS = new RegExp(SIGN, "g");

/** What of a paragraph is not its text: the stretches, and among them the comments. */
interface Found {
  readonly hidden: readonly Hidden[];
  readonly comments?: readonly Comment[];
  readonly next: number;
}

/**
 * A paragraph of Markdown with spaces for what is not its text: code, comments, addresses in angle
 * brackets, numbers of footnotes; and gaps for links around a text and tags in it. Works as CommonMark reads it: a code
 * span begins and ends with the same number of backticks, and what is not closed is text.
 * @example maskInline("`npm`은 [값](https://a.cn)이다").text // "     은 값이다", with gaps
 */
export function maskInline(paragraph: string): {
  readonly text: string;
  readonly comments: readonly Comment[];
} {
  if (!SIGN.test(paragraph)) return { text: paragraph, comments: [] };
  const hidden: Hidden[] = [];
  const comments: Comment[] = [];
  const runs = backtickRuns(paragraph);
  const brackets: number[] = [];
  for (let at = paragraph.search(SIGN); at >= 0; ) {
    const opening = paragraph[at] === "]" ? brackets.pop() : undefined;
    const found = foundAt(paragraph, at, opening, runs);
    hidden.push(...found.hidden);
    if (paragraph[at] === "[" && found.hidden.length === 0) brackets.push(at);
    comments.push(...(found.comments ?? []));
    SIGNS.lastIndex = Math.max(found.next, at + 1);
    at = SIGNS.exec(paragraph)?.index ?? -1;
  }
  hidden.sort((a, b) => a.start - b.start);
  return { text: hide(paragraph, hidden), comments };
}

/** @param opening the bracket that one at `at` closes */
function foundAt(text: string, at: number, opening: number | undefined, runs: BacktickRuns): Found {
  switch (text[at]) {
    case "\\":
      return { hidden: [], next: at + 2 };
    case "`":
      return codeAt(text, at, runs);
    case "<":
      return text.startsWith("<!--", at) ? commentAt(text, at) : angleAt(text, at);
    case "[":
      return matched(FOOTNOTE, text, at);
    case "]":
      return opening === undefined ? { hidden: [], next: at + 1 } : linkAt(text, opening, at + 1);
    default:
      return { hidden: [], next: at + 1 };
  }
}

function commentAt(text: string, at: number): Found {
  const close = text.indexOf("-->", at + 4);
  if (close < 0) return { hidden: [], next: at + 4 };
  const end = close + 3;
  return {
    hidden: [{ start: at, end }],
    comments: [{ text: text.slice(at + 4, close), end }],
    next: end,
  };
}

function matched(pattern: RegExp, text: string, at: number): Found {
  pattern.lastIndex = at;
  const end = at + (pattern.exec(text)?.[0].length ?? 0);
  return { hidden: end === at ? [] : [{ start: at, end }], next: end };
}

function angleAt(text: string, at: number): Found {
  const { hidden, next } = matched(ANGLE, text, at);
  const name = TAG_NAME.exec(text.slice(at, next))?.[1]?.toLowerCase();
  const isGap = name !== undefined && INLINE.has(name);
  return { hidden: hidden.map((one) => ({ ...one, isGap })), next };
}

function codeAt(text: string, at: number, runs: BacktickRuns): Found {
  let open = at;
  while (text[open] === "`") open++;
  const length = open - at;
  const close = runs.next(length, open);
  return close === undefined
    ? { hidden: [], next: open }
    : { hidden: [{ start: at, end: close + length }], next: close + length };
}

/**
 * The brackets around the text of a link, the mark that makes a picture of it, and its target
 * without the title.
 */
function linkAt(text: string, opening: number, at: number): Found {
  const pattern = text[at] === "[" ? LINK_LABEL : LINK_TARGET;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return { hidden: [], next: at };
  const start = text[opening - 1] === "!" ? opening - 1 : opening;
  const before: Hidden = { start, end: opening + 1, isGap: true };
  const end = at + match[0].length;
  const title = match[1];
  if (title === undefined)
    return { hidden: [before, { start: at - 1, end, isGap: true }], next: end };
  const titleStart = at + match[0].lastIndexOf(title);
  return {
    hidden: [
      before,
      { start: at - 1, end: at, isGap: true },
      { start: at, end: titleStart },
      { start: titleStart + title.length, end },
    ],
    next: end,
  };
}
