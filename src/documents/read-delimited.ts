import { delimitedCells } from "./delimited-cells.ts";
import { plainSegments } from "./read-plain.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { segmentsIn } from "./source-segments.ts";
import { translationFacts } from "./translation-columns.ts";

/** A longer table is read as the text it is. */
const LONGEST = 1 << 25;

/**
 * A table in a text file. With one column of Chinese and one of Korean, a Korean cell has the Chinese
 * one of its row as its original; any other table is read as plain text.
 */
export const delimitedReader: Reader = { takes: "pieces", read: cellsOf };

async function* cellsOf(pieces: AsyncIterable<string>): AsyncGenerator<Segment> {
  const rest = pieces[Symbol.asyncIterator]();
  let source = "";
  let next = await rest.next();
  for (; next.done !== true && source.length < LONGEST; next = await rest.next()) {
    source += next.value;
  }
  const cells = next.done === true ? delimitedCells(source) : [];
  const factsOf = translationFacts(cells);
  if (factsOf === undefined) {
    yield* plainSegments(joined(source, next, rest));
    return;
  }
  const make = segmentsIn(source);
  for (const cell of cells) yield make(cell.pieces, factsOf(cell));
}

/** A text of which the beginning has been read. */
async function* joined(
  source: string,
  next: IteratorResult<string>,
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  yield source;
  for (let piece = next; piece.done !== true; piece = await rest.next()) yield piece.value;
}
