import type { Category } from "../core/category.ts";
import { type Entry, preferredTerm } from "../core/entry.ts";
import { pinyinOf } from "../readings/pinyin.ts";
import { simplifiedOf } from "../readings/traditional.ts";

const LONGEST = 60;
/** Letters of a slug; marks of tones and accents have come off before. */
const OTHER = /[^a-z0-9]+/g;

/**
 * An id for an entry that has none: the category and the English term, else the pinyin.
 * @param isTaken of ids that entries have already
 */
export function newId(
  entry: Pick<Entry, "terms">,
  category: Category,
  isTaken: (id: string) => boolean,
): string {
  const slug =
    slugOf(preferredTerm(entry, "en") ?? "") || pinyinSlug(entry, category) || "imported";
  const id = `${category}.${slug}`;
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) {
    if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
  }
}

function pinyinSlug(entry: Pick<Entry, "terms">, category: Category): string {
  const zh = preferredTerm(entry, "zh");
  return zh === null ? "" : slugOf(pinyinOf(simplifiedOf(zh), category) ?? "");
}

function slugOf(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(OTHER, "-")
    .slice(0, LONGEST);
  return plain.replace(/^-+|-+$/g, "");
}
