/** The kinds of entry, in the order in which overviews count them. */
export const CATEGORIES = [
  "policy",
  "organisation",
  "company",
  "place",
  "person",
  "event",
  "media",
  "concept",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** The folder of `glossary/` that holds a category, by category. */
export const CATEGORY_FOLDERS: Readonly<Record<Category, string>> = {
  policy: "policies",
  organisation: "organisations",
  company: "companies",
  place: "places",
  person: "persons",
  event: "events",
  media: "media",
  concept: "concepts",
};

/** Whether a word, typed by a person or read from a file, names a category. */
export function isCategory(word: string): word is Category {
  return (CATEGORIES as readonly string[]).includes(word);
}

/**
 * The category an entry id belongs to: the part before its first dot.
 * @example categoryOf("place.jiaxing") // "place"
 * @returns undefined where that part names no category
 */
export function categoryOf(id: string): Category | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf(".")));
  return isCategory(prefix) ? prefix : undefined;
}
