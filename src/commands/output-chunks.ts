import { encodeText } from "../documents/decode-text.ts";
import type { Encoding } from "../documents/encoding.ts";
import type { Chunk } from "../exchange/format.ts";

/** Letters that are handed over together: writing each entry alone would take ten times as long. */
const BATCH = 1 << 16;

/**
 * The bytes of a file, in pieces of some size.
 * @param bom whether to begin with a mark of byte order
 * @param missing told what the encoding does not have
 */
export async function* encoded(
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  encoding: Encoding,
  bom: boolean,
  missing: (character: string) => void,
): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  const batched = Symbol.asyncIterator in chunks ? chunks : batches(chunks);
  for await (const batch of batched) {
    if (typeof batch !== "string") {
      yield batch;
      continue;
    }
    const result = await encodeText(batch, encoding, bom && isFirst);
    isFirst = false;
    for (const { character } of result.missing) missing(character);
    yield result.bytes;
  }
}

function* batches(chunks: Iterable<Chunk>): Generator<Chunk> {
  let text = "";
  for (const chunk of chunks) {
    if (typeof chunk !== "string") yield chunk;
    else {
      text += chunk;
      if (text.length >= BATCH) {
        yield text;
        text = "";
      }
    }
  }
  if (text !== "") yield text;
}
