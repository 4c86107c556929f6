import { alignSegments } from "../check/align-segments.ts";
import type { CheckedDocument } from "../check/check-documents.ts";
import type { CheckList } from "../check/check-list.ts";
import { MalmoiError } from "../core/errors.ts";
import type { Segment } from "../documents/segment.ts";
import { readDocument } from "../files/read-document.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Context } from "./command.ts";

/**
 * The documents of a run, and if `--source FILE` is given, their sentences with the originals that the
 * file has of them.
 * @throws MalmoiError where one original is given for several documents
 */
export function withSource(
  list: CheckList,
  documents: AsyncIterable<CheckedDocument>,
  context: Context,
): AsyncIterable<CheckedDocument> {
  const [source, ...more] = context.arguments.values("source");
  if (source === undefined) return documents;
  const path = more.at(-1) ?? source;
  if (context.operands.length > 1) throw new MalmoiError("one-translation", { path });
  return aligned(list, documents, path, context);
}

async function* aligned(
  list: CheckList,
  documents: AsyncIterable<CheckedDocument>,
  source: string,
  { say, translate }: Context,
): AsyncGenerator<CheckedDocument> {
  const original = await allOf((await readDocument(source)).segments);
  for await (const document of documents) {
    const segments = alignSegments(list, original, await allOf(document.segments));
    if (segments.every(({ sentences }) => sentences === undefined)) {
      const paths = { path: sanitize(document.path), source: sanitize(source) };
      say(translate("checked.notAligned", paths));
    }
    yield { ...document, segments };
  }
}

async function allOf(segments: CheckedDocument["segments"]): Promise<readonly Segment[]> {
  const all: Segment[] = [];
  for await (const segment of segments) all.push(segment);
  return all;
}
