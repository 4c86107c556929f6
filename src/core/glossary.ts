import type { Entry } from "./entry.ts";

/** A list of entries, read-only once made. */
export interface Glossary {
  readonly entries: readonly Entry[];
  readonly byId: Pick<ReadonlyMap<string, Entry>, "get">;
}

/**
 * Makes a glossary of entries.
 * Of two entries with one id the later one counts, in the place of the earlier: a team's own list
 * comes after the built-in one and so corrects it.
 * `related` is made mutual: a link written on one side is seen from both; so is a successor. Links to ids that no
 * entry has are kept (the glossary's own checks report them).
 */
export function makeGlossary(entries: readonly Entry[]): Glossary {
  const latest = new Map(entries.map((entry) => [entry.id, entry]));
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = links.get(from);
    if (known === undefined) links.set(from, new Set([to]));
    else known.add(to);
  };
  for (const entry of latest.values()) for (const id of linksOf(entry)) link(entry.id, id);
  for (const entry of latest.values()) for (const id of linksOf(entry)) link(id, entry.id);
  const linked = [...latest.values()].map((entry) => {
    const related = links.get(entry.id);
    return related === undefined ? entry : { ...entry, related: [...related] };
  });
  return { entries: linked, byId: new Map(linked.map((entry) => [entry.id, entry])) };
}

/**
 * A list laid over another, as if they were one: its entries take the place of those with the same
 * id, or come after them. It has what it changes by its links too; see `changedBy`.
 * @param removed ids of entries that are no more
 */
export function layGlossary(
  below: Glossary,
  above: Glossary,
  removed: ReadonlySet<string> = new Set(),
): Glossary {
  let entries: readonly Entry[] | undefined;
  return {
    get entries() {
      entries ??= [
        ...below.entries
          .filter(({ id }) => !removed.has(id))
          .map((entry) => above.byId.get(entry.id) ?? entry),
        ...above.entries.filter(({ id }) => below.byId.get(id) === undefined),
      ];
      return entries;
    },
    byId: {
      get: (id) => above.byId.get(id) ?? (removed.has(id) ? undefined : below.byId.get(id)),
    },
  };
}

/**
 * What a list gets other than it was by further entries: these, and those that they are linked with
 * now. What it had linked with an entry that is corrected stays linked with it.
 */
export function changedBy(entries: readonly Entry[], { byId }: Glossary): Glossary {
  const ids = new Set(entries.flatMap((entry) => [entry.id, ...linksOf(entry)]));
  const known = [...ids].map((id) => byId.get(id)).filter((entry) => entry !== undefined);
  const linked = new Set(entries.map(({ id }) => id));
  const earlier = new Map(known.map((entry) => [entry.id, entry.related]));
  const corrected = entries.map((entry) => ({
    ...entry,
    related: [...new Set([...entry.related, ...(earlier.get(entry.id) ?? [])])],
  }));
  return makeGlossary([...known.filter(({ id }) => !linked.has(id)), ...corrected]);
}

function linksOf({ related, successor }: Entry): readonly string[] {
  return successor === undefined ? related : [...related, successor];
}
