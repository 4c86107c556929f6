import { relative, resolve, sep } from "node:path";
import { isContainer, type Kind } from "../documents/kind.ts";
import type { Document } from "../documents/open-document.ts";
import type { Segment } from "../documents/segment.ts";
import type { CheckedFile } from "../report/check/check-run.ts";
import { type KeptLines, type LineKeeper, makeLineKeeper } from "../report/check/kept-lines.ts";

const STANDARD_INPUT = "-";
const OUTSIDE = /^\.\.(?:[/\\]|$)/;

/** Documents as they go by, and what reports must know of them afterwards. */
export interface NotedDocuments {
  readonly documents: AsyncIterable<Document>;
  readonly fileOf: (path: string) => CheckedFile;
  /** What was kept of a document. */
  readonly linesOf: (path: string) => KeptLines;
}

/** @param keepsLines whether a report shows the documents themselves */
export function notedDocuments(
  documents: AsyncIterable<Document>,
  keepsLines: boolean,
): NotedDocuments {
  const kinds = new Map<string, Kind>();
  const keepers = new Map<string, LineKeeper>();
  return {
    documents: {
      async *[Symbol.asyncIterator]() {
        for await (const document of documents) {
          kinds.set(document.path, document.kind);
          if (!keepsLines) yield document;
          else {
            const keeper = makeLineKeeper();
            keepers.set(document.path, keeper);
            yield { ...document, segments: kept(document.segments, keeper) };
          }
        }
      },
    },
    fileOf: (path) => ({ path: fromHere(path), isContainer: isContainer(kinds.get(path)) }),
    linesOf: (path) => keepers.get(path)?.lines ?? new Map(),
  };
}

async function* kept(
  segments: AsyncIterable<Segment>,
  keeper: LineKeeper,
): AsyncGenerator<Segment> {
  for await (const segment of segments) {
    keeper.add(segment);
    yield segment;
  }
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
