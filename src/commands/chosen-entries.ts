import { type Entry, preferredTerm } from "../core/entry.ts";
import { MalmoiError } from "../core/errors.ts";
import { termsOf } from "../files/list-terms.ts";
import type { LoadedGlossary } from "../files/loaded-glossary.ts";
import { readDocument } from "../files/read-document.ts";
import { search } from "../search/search.ts";
import { findTerms } from "../terms/find-terms.ts";
import type { Context } from "./command.ts";
import type { ExportRequest } from "./export-request.ts";

/** An entry to export, and how it stands in the documents that were given. */
export interface Chosen {
  readonly entry: Entry;
  readonly count: number;
  /** How many entries stand in them for the first time before it. */
  readonly rank: number;
}

/** Order by relevance: what stands most often first, then what comes first. */
export function byRelevance(a: Chosen, b: Chosen): number {
  return b.count - a.count || a.rank - b.rank;
}

/**
 * The entries that an export is asked for, in the order of their ids: what is near a query only is
 * left out, for nobody looks at what is exported before it is used.
 * @throws MalmoiError no-entry for an id that no entry has
 */
export async function chosenEntries(
  context: Context,
  request: ExportRequest,
): Promise<readonly Chosen[]> {
  const loaded = await context.loadGlossary();
  const { categories, limit, values } = context.arguments;
  const { ids, status, directed, from, to } = request;
  const needed = [...(directed.from ? [from] : []), ...(directed.to ? [to] : [])];
  const documents = values("for");
  const counts = documents.length > 0 ? await countsIn(documents, loaded, context) : undefined;
  const ranks = new Map([...(counts?.keys() ?? [])].map((id, rank) => [id, rank]));
  return byQuery(loaded, context.operands.join(" "))
    .filter(
      (entry) =>
        (ids.length === 0 || ids.includes(entry.id)) &&
        (status === undefined || entry.status === status) &&
        (categories.length === 0 || categories.includes(entry.category)) &&
        (counts === undefined || counts.has(entry.id)) &&
        needed.every((language) => preferredTerm(entry, language) !== null),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((entry) => ({ entry, count: counts?.get(entry.id) ?? 0, rank: ranks.get(entry.id) ?? 0 }));

  function byQuery({ glossary, index }: LoadedGlossary, query: string): Entry[] {
    const missing = ids.find((id) => glossary.byId.get(id) === undefined);
    if (missing !== undefined) throw new MalmoiError("no-entry", { id: missing });
    if (query.trim() === "") return [...glossary.entries];
    const { hits } = search(index, query);
    return hits.filter(({ tier }) => tier !== "fuzzy").map(({ entry }) => entry);
  }
}

/** How often each entry stands in documents, by id, in the order of first places. */
async function countsIn(
  paths: readonly string[],
  loaded: LoadedGlossary,
  { inputBytes }: Context,
): Promise<ReadonlyMap<string, number>> {
  const { finder } = await termsOf(loaded);
  const counts = new Map<string, number>();
  for (const path of paths) {
    const input = path === "-" ? inputBytes() : undefined;
    const { segments } = await readDocument(path, { input });
    for await (const { text, original } of segments) {
      for (const part of original === undefined ? [text] : [text, original]) {
        for (const { listed } of findTerms(finder, part)) {
          for (const { id } of listed) counts.set(id, (counts.get(id) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}
