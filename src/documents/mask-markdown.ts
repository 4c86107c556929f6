import { blank } from "./blank.ts";
import type { WaitingDirective } from "./directive.ts";
import { type Comment, directivesOf } from "./directives-of.ts";
import { makeLineReader } from "./markdown-lines.ts";
import { maskAddresses } from "./mask-addresses.ts";
import { maskEmphasis } from "./mask-emphasis.ts";
import { maskInline } from "./mask-inline.ts";
import type { Mask } from "./text-segments.ts";

const LINE = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+/g;
/** `[label]: target "title"`: only the title is text. */
const DEFINITION = /^ {0,3}\[(?!\^)[^[\]]+\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?=\s|$)/;
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const COMMENT_BLOCK = /^ {0,3}<!--(?![\s\S]*-->)/;

/**
 * Makes the mask of one Markdown text, which comes in stretches: code, HTML comments,
 * addresses and the front matter become spaces; links, tags and emphasis around a text become gaps. What a stretch may end within is kept for
 * the next: code between fences, a comment of several paragraphs.
 */
export function makeMarkdownMask(): Mask {
  const kindOf = makeLineReader();
  let openComment: string | undefined;
  let waiting: readonly WaitingDirective[] = [];
  let isBeginning = true;

  return (stretch, firstLine) => {
    const start = isBeginning ? endOfFrontMatter(stretch) : 0;
    isBeginning = false;
    let masked = blank(stretch.slice(0, start));
    let paragraph = "";
    const comments: Comment[] = [];
    const closeParagraph = (): void => {
      const { text, comments: found } = maskInline(paragraph);
      const from = masked.length;
      comments.push(...found.map((one) => ({ text: one.text, end: from + one.end })));
      masked += maskEmphasis(maskAddresses(text));
      paragraph = "";
    };

    for (const [line] of stretch.slice(start).matchAll(LINE)) {
      let rest = line;
      if (openComment !== undefined) {
        const close = line.indexOf("-->");
        openComment += close < 0 ? line : line.slice(0, close);
        masked += blank(close < 0 ? line : line.slice(0, close + 3));
        if (close < 0) continue;
        comments.push({ text: openComment, end: masked.length });
        openComment = undefined;
        rest = line.slice(close + 3);
      }
      const kind = kindOf(rest.trimEnd());
      if (kind === "text" && !COMMENT_BLOCK.test(rest)) {
        paragraph += withoutTarget(rest);
        continue;
      }
      closeParagraph();
      masked += blank(rest);
      if (kind === "text") openComment = rest.slice(rest.indexOf("<!--") + 4);
    }
    closeParagraph();
    const directives = directivesOf(masked, firstLine, comments, waiting);
    waiting = directives.waiting;
    return { text: masked, directives: directives.placed };
  };
}

/** A line without the label and target, if it says where a link of the text leads. */
function withoutTarget(line: string): string {
  const target = DEFINITION.exec(line)?.[0] ?? "";
  return blank(target) + line.slice(target.length);
}

/** YAML or TOML at the very beginning; a line of hyphens without another is none. */
function endOfFrontMatter(text: string): number {
  const fence = FRONT_MATTER.exec(text)?.[1];
  if (fence === undefined) return 0;
  const closing =
    fence === "---" ? /[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g : /[\r\n]\+\+\+[ \t]*(?=[\r\n]|$)/g;
  closing.lastIndex = fence.length;
  const match = closing.exec(text);
  return match === null ? 0 : match.index + match[0].length;
}
