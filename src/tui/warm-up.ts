import type { Catalogue } from "./catalogue.ts";
import tried from "./data/warm-up.json" with { type: "json" };
import { makeReader } from "./reader.ts";

const ROWS = 50;
/** The first frame comes first; then a key need not wait for more than one query. */
const BEFORE_MS = 50;
const BETWEEN_MS = 5;

/**
 * Asks one query of each way of typing, letter by letter, while nothing is typed: the first use of each
 * part of a search takes several times as long as the next, and would be felt at the first keys.
 * @param isOver whether it is no use any more
 */
export async function warmUp(catalogue: Catalogue, isOver: () => boolean): Promise<void> {
  await pause(BEFORE_MS);
  for (const query of tried.queries) {
    for (let end = 1; end <= query.length; end += 1) {
      if (isOver()) return;
      catalogue.find(query.slice(0, end), undefined, ROWS);
      await pause(BETWEEN_MS);
    }
  }
  const read = await makeReader(catalogue.index);
  if (!isOver()) read(tried.name);
}

/** Does not keep the program from ending. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms).unref());
}
