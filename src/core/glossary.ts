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

function linksOf({ related, successor }: Entry): readonly string[] {
  return successor === undefined ? related : [...related, successor];
}
