import { decodeText } from "./decode-text.ts";
import { DocumentError } from "./document-error.ts";
import type { Container } from "./zip.ts";

/** The text of an XML part of a container. */
export async function partText(container: Container, name: string): Promise<string> {
  return (await decodeText(container.part(name))).text;
}

/** What is read from a part of a container; failures say from which. */
export function* withinPart<Item>(name: string, items: Iterable<Item>): Generator<Item> {
  try {
    yield* items;
  } catch (error) {
    throw error instanceof DocumentError ? error.within(name) : error;
  }
}
