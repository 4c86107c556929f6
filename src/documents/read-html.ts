import { blank } from "./blank.ts";
import type { Directive } from "./directive.ts";
import { directivesOf } from "./directives-of.ts";
import { type HtmlBlock, htmlBlocks } from "./html-blocks.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { maskAddresses } from "./mask-addresses.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { segmentsIn } from "./source-segments.ts";
import { withoutUndefined } from "./without-undefined.ts";

/**
 * A web page: one segment for each block (paragraph, heading, cell …) and for each attribute that
 * people read, without scripts, styles, code and what is marked as not to be translated. All comments
 * for malmoi are told with the first.
 */
export const htmlReader: Reader = { takes: "text", read: segmentsOf };

function* segmentsOf(source: string): Generator<Segment> {
  const make = segmentsIn(source);
  const tokens = htmlTokens(source);
  const blocks = [...htmlBlocks(source, tokens)];
  let directives: readonly Directive[] | undefined = directivesIn(source, tokens, blocks);
  for (const { pieces, language } of blocks) {
    const segment = make(pieces, withoutUndefined({ language, directives }));
    yield { ...segment, text: maskAddresses(segment.text) };
    directives = undefined;
  }
}

function directivesIn(
  source: string,
  tokens: readonly HtmlToken[],
  blocks: readonly HtmlBlock[],
): readonly Directive[] | undefined {
  const comments = tokens.flatMap((token) =>
    token.type === "comment" ? [{ text: token.text, end: token.end }] : [],
  );
  if (comments.length === 0) return undefined;
  const { placed } = directivesOf(textOnly(source, blocks), 1, comments, []);
  return placed.length === 0 ? undefined : placed;
}

/** The page with spaces for all that is not text. */
function textOnly(source: string, blocks: readonly HtmlBlock[]): string {
  const pieces = blocks.flatMap((block) => block.pieces).sort((a, b) => a.start - b.start);
  let text = "";
  for (const { start, end } of pieces) {
    if (start < text.length) continue;
    text += blank(source.slice(text.length, start)) + source.slice(start, end);
  }
  return text + blank(source.slice(text.length));
}
