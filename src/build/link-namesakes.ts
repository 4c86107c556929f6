import { recordTerms } from "../glossary/record-terms.ts";
import type { EntryRecord } from "../glossary/schema.ts";
import { foldKey } from "../text/fold.ts";

/**
 * Links entries to all others that share a form with them, which the list asks for: 창저우 is 常州
 * and 沧州.
 * @param others entries that are not to be touched
 */
export function linkNamesakes(
  entries: readonly EntryRecord[],
  others: readonly EntryRecord[],
): readonly EntryRecord[] {
  const holders = new Map<string, Set<string>>();
  for (const record of [...others, ...entries]) {
    for (const key of keysOf(record)) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([record.id]));
      else known.add(record.id);
    }
  }
  return entries.map((entry) => {
    const namesakes = new Set([...keysOf(entry)].flatMap((key) => [...(holders.get(key) ?? [])]));
    namesakes.delete(entry.id);
    return namesakes.size === 0 ? entry : { ...entry, related: [...namesakes].sort() };
  });
}

function keysOf(record: EntryRecord): ReadonlySet<string> {
  return new Set(recordTerms(record).map(({ language, term }) => `${language} ${foldKey(term)}`));
}
