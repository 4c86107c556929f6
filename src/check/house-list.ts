import type { CheckSettings, Setting } from "../core/check-settings.ts";
import type { Entry, Term } from "../core/entry.ts";

/** A list as a house writes it. */
export interface HouseList {
  readonly entries: readonly Entry[];
  /** Entries whose rendering the house has chosen. */
  readonly chosen: ReadonlySet<string>;
  /** Names that the list does not have. */
  readonly unknown: readonly Setting[];
}

/**
 * A list with a house's renderings in place of its own: they are preferred, whatever the list says of
 * them, and what the list prefers is admitted.
 */
export function houseList(entries: readonly Entry[], prefer: CheckSettings["prefer"]): HouseList {
  if (prefer.length === 0) return { entries, chosen: new Set(), unknown: [] };
  const names = new Set(prefer.map(({ name }) => name.value));
  const found = Map.groupBy(
    entries.flatMap((entry) =>
      [entry.id, ...entry.terms.zh.map(({ term }) => term)]
        .filter((name) => names.has(name))
        .map((name) => ({ name, entry })),
    ),
    ({ name }) => name,
  );
  const renderings = new Map<string, string>();
  for (const { name, rendering } of prefer) {
    for (const { entry } of found.get(name.value) ?? []) renderings.set(entry.id, rendering);
  }
  return {
    entries: entries.map((entry) => {
      const rendering = renderings.get(entry.id);
      return rendering === undefined ? entry : preferring(entry, rendering);
    }),
    chosen: new Set(renderings.keys()),
    unknown: prefer.map(({ name }) => name).filter(({ value }) => !found.has(value)),
  };
}

function preferring(entry: Entry, rendering: string): Entry {
  const others = entry.terms.ko
    .filter(({ term }) => term !== rendering)
    .map((term): Term => (term.status === "preferred" ? { ...term, status: "admitted" } : term));
  const ko: readonly Term[] = [{ term: rendering, status: "preferred" }, ...others];
  return { ...entry, terms: { ...entry.terms, ko } };
}
