import type { Category } from "./category.ts";

/** What a name names; decides which articles of 외래어 표기법 apply to it. */
export const NAME_KINDS = ["place", "person", "organisation"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Whether a word, typed by a person, names a kind. */
export function isNameKind(word: string): word is NameKind {
  return (NAME_KINDS as readonly string[]).includes(word);
}

/**
 * The kind of name that entries of a category have.
 * @returns undefined for categories whose terms are words of the language
 */
export function nameKindOf(category: Category): NameKind | undefined {
  if (category === "place" || category === "person") return category;
  return category === "company" || category === "organisation" || category === "media"
    ? "organisation"
    : undefined;
}
