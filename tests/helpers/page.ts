import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it, with the parse errors that it has. */
export function readPage(text: string): {
  readonly page: Node;
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const page = parse(text, { onParseError: ({ code }) => errors.push(code) });
  return { page, errors };
}

/** All elements of a page, or those with a name, in order. */
export function elementsOf(node: Node, name?: string): readonly Element[] {
  const own = "tagName" in node && (name === undefined || node.tagName === name) ? [node] : [];
  const children = "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => elementsOf(child, name))];
}

/** What a reader sees of a node. */
export function textIn(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
