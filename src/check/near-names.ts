import type { Category } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { isSyllable, lettersOf } from "../text/hangul.ts";
import { editDistance } from "../text/nearest.ts";

/** A Korean name of the list. */
export interface ListedName {
  readonly name: string;
  readonly id: string;
}

/** Fewest syllables that a name is known by with a letter wrong; persons have too many namesakes. */
const SHORTEST: Readonly<Partial<Record<Category, number>>> = {
  place: 3,
  company: 3,
  organisation: 3,
  media: 3,
  person: 4,
};

/** Finds listed names that differ from a word by one letter of Hangul. */
export interface NearNames {
  /** @returns of each entry one name; none where the word is itself listed */
  readonly near: (word: string) => readonly ListedName[];
}

/**
 * Names by their letters with one left out: two words that differ by one letter share such a form
 * (Garbe's symmetric delete), so that a word is looked up and not compared with all names.
 */
export function makeNearNames(entries: readonly Entry[]): NearNames {
  const known = new Set<string>();
  const byDeletion = new Map<string, ListedName[]>();
  for (const { id, category, terms } of entries) {
    for (const { term, status } of terms.ko) {
      const name = term.replace(/\s/g, "");
      known.add(name);
      const shortest = SHORTEST[category];
      if (shortest === undefined || status === "deprecated") continue;
      if (name.length < shortest || ![...name].every(isSyllable)) continue;
      for (const form of deletionsOf(lettersOf(name))) {
        const listed = byDeletion.get(form);
        if (listed === undefined) byDeletion.set(form, [{ name, id }]);
        else if (!listed.some((one) => one.id === id && one.name === name))
          listed.push({ name, id });
      }
    }
  }
  return {
    near: (word) => {
      if (known.has(word)) return [];
      const letters = lettersOf(word);
      const found = new Map<string, ListedName>();
      for (const form of deletionsOf(letters)) {
        for (const listed of byDeletion.get(form) ?? []) {
          if (found.has(listed.id) || editDistance(letters, lettersOf(listed.name)) !== 1) continue;
          found.set(listed.id, listed);
        }
      }
      return [...found.values()];
    },
  };
}

/** The letters, and the letters without each one of them. */
function deletionsOf(letters: string): readonly string[] {
  const shorter = Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1));
  return [letters, ...new Set(shorter)];
}
