import { type Token, Tokenizer, TokenizerMode } from "parse5";

/** A stretch of a source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands between the texts of a page. */
export type HtmlToken = Range &
  (
    | {
        readonly type: "open";
        readonly name: string;
        readonly attributes: ReadonlyMap<string, { readonly value: string; readonly range: Range }>;
      }
    | { readonly type: "close"; readonly name: string }
    | { readonly type: "comment"; readonly text: string }
    | { readonly type: "other" }
  );

/** Elements in which tags are no tags. */
const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** The tags and comments of a page, as the standard reads it, however broken; the rest is text. */
export function htmlTokens(source: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const add = (token: Token.Token, known: DistributiveOmit<HtmlToken, keyof Range>): void => {
    const { startOffset: start = 0, endOffset: end = 0 } = token.location ?? {};
    tokens.push({ ...known, start, end });
  };
  let textEnd = 0;
  const addText = ({ location }: Token.CharacterToken): void => {
    textEnd = location?.endOffset ?? textEnd;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        add(token, { type: "open", name: token.tagName, attributes: attributesOf(token, source) });
        tokenizer.lastStartTagName = token.tagName;
        tokenizer.state = MODES[token.tagName] ?? tokenizer.state;
      },
      onEndTag: (token) => add(token, { type: "close", name: token.tagName }),
      onComment: (token) => add(token, { type: "comment", text: token.data }),
      onDoctype: (token) => add(token, { type: "other" }),
      onCharacter: addText,
      onNullCharacter: addText,
      onWhitespaceCharacter: addText,
      onEof: () => {
        // A tag that the page ends in is nothing.
        const start = Math.max(textEnd, tokens.at(-1)?.end ?? 0);
        tokens.push({ type: "other", start, end: source.length });
      },
    },
  );
  tokenizer.write(source, true);
  return tokens;
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

function attributesOf({ attrs, location }: Token.TagToken, source: string) {
  const known = new Map<string, { readonly value: string; readonly range: Range }>();
  for (const { name, value } of attrs) {
    const place = location?.attrs?.[name];
    if (place === undefined) continue;
    known.set(name, { value, range: valueRange(source, place.startOffset, place.endOffset) });
  }
  return known;
}

/** Where the value stands in `alt="…"`, without its quotes. */
function valueRange(source: string, start: number, end: number): Range {
  const attribute = source.slice(start, end);
  const [before = attribute] = /^[^=]*(?:=\s*)?/.exec(attribute) ?? [];
  const isQuoted = /^["']/.test(attribute.slice(before.length));
  const from = start + before.length + (isQuoted ? 1 : 0);
  return { start: from, end: Math.max(from, isQuoted ? end - 1 : end) };
}
