import { categoryOf } from "../core/category.ts";
import type { Entry, TermStatus } from "../core/entry.ts";
import { LANGUAGES } from "../core/language.ts";

/** What an entry can say besides its preferred terms, each of which a format carries or does not. */
export const ASPECTS = [
  "id",
  "category",
  "status",
  "admitted",
  "deprecated",
  "traditional",
  "pinyin",
  "reading",
  "usage",
  "period",
  "successor",
  "codes",
  "domain",
  "definition",
  "note",
  "sources",
  "related",
] as const;
export type Aspect = (typeof ASPECTS)[number];

export const EVERY_ASPECT: ReadonlySet<Aspect> = new Set(ASPECTS);

export function aspects(...names: readonly Aspect[]): ReadonlySet<Aspect> {
  return new Set(names);
}

/** How many entries say something that a format does not carry, by aspect; in their fixed order. */
export function countLosses(
  entries: Iterable<Entry>,
  carried: ReadonlySet<Aspect>,
): ReadonlyMap<Aspect, number> {
  const missing = ASPECTS.filter((aspect) => !carried.has(aspect));
  const counts = new Map<Aspect, number>();
  for (const entry of entries) {
    for (const aspect of missing) {
      if (says(entry, aspect, carried)) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
    }
  }
  return new Map(
    missing.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0]] : [])),
  );
}

function says(entry: Entry, aspect: Aspect, carried: ReadonlySet<Aspect>): boolean {
  switch (aspect) {
    case "id":
      return true;
    case "category":
      return !carried.has("id") || categoryOf(entry.id) !== entry.category;
    case "status":
      return entry.status === "draft";
    case "admitted":
    case "deprecated":
      return has(entry, aspect);
    case "traditional":
      return entry.terms.zh.some(({ script }) => script === "Hant");
    case "period":
      return entry.from !== undefined || entry.until !== undefined;
    case "sources":
    case "related":
      return entry[aspect].length > 0;
    default:
      return entry[aspect] !== undefined;
  }
}

function has(entry: Entry, status: TermStatus): boolean {
  return LANGUAGES.some((language) => entry.terms[language].some((term) => term.status === status));
}
