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
  const elements = makeOpenElements();
  let pieces: Piece[] = [];
  let language: Language | undefined;
  let end = 0;
  const isUnread = (): boolean => elements.innermost()?.isUnread === true;
  const take = (until: number): void => {
    if (!isUnread() && until > end) pieces.push(...piecesOfHtml(source, end, until));
  };
  const finish = (): readonly HtmlBlock[] => {
    const block = { pieces, language };
    pieces = [];
    language = elements.innermost()?.language;
    return block.pieces.some(({ text }) => text.trim() !== "") ? [block] : [];
  };
  for (const token of tokens) {
    take(token.start);
    end = token.end;
    if (token.type !== "open" && token.type !== "close") continue;
    if (!INLINE.has(token.name) && token.name !== "br") yield* finish();
    if (token.type === "close") {
      elements.close(token.name);
    } else {
      const element = elementOf(token, elements.innermost());
      if (!element.isUnread) yield* attributeBlocks(source, token, element.language);
      if (token.name === "br") pieces.push({ ...token, text: "\n" });
      if (element.isUnread && !isUnread() && INLINE.has(token.name)) {
        pieces.push({ text: GAP, start: token.start, end: token.end });
      }
      if (!VOID.has(token.name)) elements.open(element);
    }
    if (pieces.length === 0) language = elements.innermost()?.language;
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

/** The elements that are open, innermost last. */
function makeOpenElements() {
  const open: OpenElement[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, step: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + step);
  };
  return {
    innermost: () => open.at(-1),
    open: (element: OpenElement): void => {
      open.push(element);
      count(element.name, 1);
    },
    /** Closes the innermost element of a name; an end without a beginning is nothing. */
    close: (name: string): void => {
      // Looked up, not looked for: a page may have thousands of ends without a beginning.
      while ((counts.get(name) ?? 0) > 0) {
        const closed = open.pop();
        if (closed === undefined) return;
        count(closed.name, -1);
        if (closed.name === name) return;
      }
    },
  };
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
