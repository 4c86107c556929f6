import type { Language } from "../core/language.ts";
import { ATTRIBUTES, INLINE, UNREAD, VOID } from "./html-elements.ts";
import { piecesOfHtml } from "./html-text.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { languageOfTag } from "./language-of-tag.ts";
import type { Piece } from "./mapped-text.ts";

/** A paragraph of a page, or an attribute that people read. */
export interface HtmlBlock {
  readonly pieces: readonly Piece[];
  readonly language: Language | undefined;
}

interface OpenElement {
  readonly name: string;
  readonly isUnread: boolean;
  readonly language: Language | undefined;
}

/** What stands for code inside a line: more spaces than there are between the words of a name. */
const GAP = "   ";

/** The paragraphs of a page, and its attributes that people read. */
export function* htmlBlocks(source: string, tokens = htmlTokens(source)): Generator<HtmlBlock> {
  const open: OpenElement[] = [];
  let pieces: Piece[] = [];
  let language: Language | undefined;
  let end = 0;
  const isUnread = (): boolean => open.at(-1)?.isUnread === true;
  const take = (until: number): void => {
    if (!isUnread() && until > end) pieces.push(...piecesOfHtml(source, end, until));
  };
  const finish = (): readonly HtmlBlock[] => {
    const block = { pieces, language };
    pieces = [];
    language = open.at(-1)?.language;
    return block.pieces.some(({ text }) => text.trim() !== "") ? [block] : [];
  };
  for (const token of tokens) {
    take(token.start);
    end = token.end;
    if (token.type !== "open" && token.type !== "close") continue;
    if (!INLINE.has(token.name) && token.name !== "br") yield* finish();
    if (token.type === "close") {
      closeElement(open, token.name);
    } else {
      const element = elementOf(token, open.at(-1));
      if (!element.isUnread) yield* attributeBlocks(source, token, element.language);
      if (token.name === "br") pieces.push({ ...token, text: "\n" });
      if (element.isUnread && !isUnread() && INLINE.has(token.name)) {
        pieces.push({ text: GAP, start: token.start, end: token.end });
      }
      if (!VOID.has(token.name)) open.push(element);
    }
    if (pieces.length === 0) language = open.at(-1)?.language;
  }
  yield* finish();
}

function elementOf(
  { name, attributes }: HtmlToken & { type: "open" },
  parent: OpenElement | undefined,
): OpenElement {
  const translate = attributes.get("translate")?.value.toLowerCase();
  const isExempt =
    translate === "no" || /\bnotranslate\b/.test(attributes.get("class")?.value ?? "");
  const lang = attributes.get("lang") ?? attributes.get("xml:lang");
  return {
    name,
    isUnread: parent?.isUnread === true || UNREAD.has(name) || isExempt,
    language: lang === undefined ? parent?.language : languageOfTag(lang.value),
  };
}

/** Closes the innermost element of a name; an end without a beginning is nothing. */
function closeElement(open: OpenElement[], name: string): void {
  const index = open.findLastIndex((element) => element.name === name);
  if (index >= 0) open.length = index;
}

function* attributeBlocks(
  source: string,
  { name, attributes }: HtmlToken & { type: "open" },
  language: Language | undefined,
): Generator<HtmlBlock> {
  const isDescription =
    name === "meta" && /(?:^|:)(?:description|title)$/.test(attributes.get("name")?.value ?? "");
  for (const attribute of isDescription ? ["content"] : ATTRIBUTES) {
    const found = attributes.get(attribute);
    if (found === undefined || found.value.trim() === "") continue;
    yield { pieces: piecesOfHtml(source, found.range.start, found.range.end), language };
  }
}
