import { type Document, isAlias, isCollection, isNode, isSeq, visit } from "yaml";

/** Nobody writes so many aliases; a value that contains itself never ends. */
const MOST_ALIASES = 100;

/** Whether a list uses what cannot be put in order line by line: brackets around it, or aliases. */
export function hasShortcuts(document: Document.Parsed): boolean {
  let found = isSeq(document.contents) && document.contents.flow === true;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * The same list in blocks, each alias replaced by what it stands for. Changes the document.
 * @returns undefined where a value contains itself
 */
export function writtenOut(document: Document.Parsed): string | undefined {
  let left = MOST_ALIASES;
  visit(document, {
    Alias: (_key, alias) => {
      left -= 1;
      return left < 0 ? visit.BREAK : (alias.resolve(document)?.clone() as never);
    },
  });
  if (left < 0) return undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node)) delete node.anchor;
    },
  });
  const list = document.contents;
  if (isSeq(list)) {
    list.flow = false;
    for (const item of list.items) if (isCollection(item) && isNode(item)) item.flow = false;
  }
  return document.toString({ lineWidth: 0 });
}
