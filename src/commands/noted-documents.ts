import { relative, resolve, sep } from "node:path";
import { isContainer, type Kind } from "../documents/kind.ts";
import type { Document } from "../documents/open-document.ts";
import type { CheckedFile } from "../report/check/check-run.ts";

const STANDARD_INPUT = "-";
const OUTSIDE = /^\.\.(?:[/\\]|$)/;

/** Documents as they go by, and what reports must know of them afterwards. */
export interface NotedDocuments {
  readonly documents: AsyncIterable<Document>;
  readonly fileOf: (path: string) => CheckedFile;
}

export function notedDocuments(documents: AsyncIterable<Document>): NotedDocuments {
  const kinds = new Map<string, Kind>();
  return {
    documents: {
      async *[Symbol.asyncIterator]() {
        for await (const document of documents) {
          kinds.set(document.path, document.kind);
          yield document;
        }
      },
    },
    fileOf: (path) => ({ path: fromHere(path), isContainer: isContainer(kinds.get(path)) }),
  };
}

/**
 * A path as seen from the working folder, with `/` between folders: a document outside of it keeps
 * its whole path.
 */
function fromHere(path: string): string {
  if (path === STANDARD_INPUT) return path;
  const here = relative("", path);
  return (OUTSIDE.test(here) ? resolve(path) : here).replaceAll(sep, "/");
}
