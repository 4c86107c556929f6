import { Composer, type CST, type Document, Parser } from "yaml";

/**
 * Reads YAML like the library's own parseDocument, but takes comments by their indentation: of
 * several after a list, those that stand further left belong to what comes next (the library gives
 * all of them to the list).
 */
export function parseWithComments(
  text: string,
  options: ConstructorParameters<typeof Composer>[0],
): Document.Parsed | undefined {
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) if (token.type === "document") release(token.value);
  const [document] = new Composer(options).compose(tokens, true, text.length);
  return document as Document.Parsed | undefined;
}

type Block = CST.BlockMap | CST.BlockSequence;
type Item = CST.CollectionItem;

/** Hands comments left of a block, at the end of it, on to the block around it. */
function release(token: CST.Token | null | undefined): void {
  if (!isBlock(token)) return;
  const items = token.items as Item[];
  for (let index = 0; index < items.length; index += 1) {
    const inner = items[index]?.value;
    release(inner);
    const left = isBlock(inner) ? takeLeft(inner) : [];
    if (left.length === 0) continue;
    const next = items[index + 1];
    if (next === undefined) items.push({ start: left });
    else next.start.unshift(...left);
  }
}

function takeLeft(block: Block): CST.SourceToken[] {
  const last = block.items.at(-1);
  if (last === undefined || last.key || last.sep || last.value) return [];
  const from = last.start.findIndex(
    (token) => token.type === "comment" && token.indent < block.indent,
  );
  return from < 0 ? [] : last.start.splice(from);
}

function isBlock(token: CST.Token | null | undefined): token is Block {
  return token?.type === "block-map" || token?.type === "block-seq";
}
