import { type Category, isCategory } from "./category.ts";
import type { Glossary } from "./glossary.ts";
import { LANGUAGES } from "./language.ts";

/** The fields of a new entry, as they are typed; empty where nothing is. */
export const DRAFT_FIELDS = ["id", "zh", "ko", "en", "definition", "note"] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** An entry that is being written. */
export type Draft = Readonly<Record<DraftField, string>>;

/** What is still wrong with one. */
export type DraftFault = "bad-id" | "id-taken" | "too-few-languages";

const LEAST_LANGUAGES = 2;

/** What keeps a draft from being an entry. */
export function draftFaults(draft: Draft, { byId }: Pick<Glossary, "byId">): readonly DraftFault[] {
  const id = draft.id.trim();
  const [category = "", slug = "", ...more] = id.split(".");
  const isId = isCategory(category) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && more.length === 0;
  const languages = LANGUAGES.filter((language) => draft[language].trim() !== "");
  return [
    ...(isId ? [] : (["bad-id"] as const)),
    ...(isId && byId.get(id) !== undefined ? (["id-taken"] as const) : []),
    ...(languages.length < LEAST_LANGUAGES ? (["too-few-languages"] as const) : []),
  ];
}

/**
 * An id for a new entry, from its English name or pinyin.
 * @returns the category and a dot where neither has a letter
 */
export function draftId(category: Category, name: string): string {
  const words = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, "")
    .split(/[\s-]+/)
    .filter((word) => word !== "");
  return `${category}.${words.join("-")}`;
}
