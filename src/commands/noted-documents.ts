import { relative, resolve, sep } from "node:path";
import { isContainer, type Kind } from "../documents/kind.ts";
import type { Document } from "../documents/open-document.ts";
import type { Segment } from "../documents/segment.ts";
import type { CheckedFile } from "../report/check/check-run.ts";
import { type KeptRow, makeRowKeeper, type RowKeeper } from "../report/check/kept-rows.ts";

const STANDARD_INPUT = "-";
const OUTSIDE = /^\.\.(?:[/\\]|$)/;

/** Documents as they go by, and what reports must know of them afterwards. */
export interface NotedDocuments {
  readonly documents: () => AsyncIterable<Document>;
  readonly fileOf: (path: string) => CheckedFile;
  /** What was kept of a document. */
  readonly rowsOf: (path: string) => readonly KeptRow[];
}

/** @param keepsRows whether a report shows the documents themselves */
export function notedDocuments(
  documents: () => AsyncIterable<Document>,
  keepsRows: boolean,
): NotedDocuments {
  const kinds = new Map<string, Kind>();
  const keepers = new Map<string, RowKeeper>();
  return {
    documents: async function* () {
      for await (const document of documents()) {
        kinds.set(document.path, document.kind);
        if (!keepsRows) yield document;
        else {
          const keeper = makeRowKeeper(document.kind);
          keepers.set(document.path, keeper);
          yield { ...document, segments: kept(document.segments, keeper) };
        }
      }
    },
    fileOf: (path) => ({ path: fromHere(path), isContainer: isContainer(kinds.get(path)) }),
    rowsOf: (path) => keepers.get(path)?.rows ?? [],
  };
}

async function* kept(segments: AsyncIterable<Segment>, keeper: RowKeeper): AsyncGenerator<Segment> {
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
