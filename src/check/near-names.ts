import type { Category } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { lettersOf } from "../text/hangul.ts";
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

const HANGUL_ONLY = /^[\uac00-\ud7a3]+$/;

/** Finds listed names that differ from a word by one letter of Hangul. */
export interface NearNames {
  /** @returns of each entry one name; none where the word is itself listed */
  readonly near: (word: string) => readonly ListedName[];
}

/**
 * Names by their syllables with one left open: a letter too many, too few or another changes one
 * syllable and no more, so that a word is looked up and not compared with all names.
 */
export function makeNearNames(entries: readonly Entry[]): NearNames {
  const known = new Set<string>();
  const byFrame = new Map<string, ListedName[]>();
  for (const { id, category, terms } of entries) {
    for (const { term, status } of terms.ko) {
      const name = term.includes(" ") ? term.replaceAll(" ", "") : term;
      known.add(name);
      const shortest = SHORTEST[category];
      if (shortest === undefined || status === "deprecated") continue;
      if (name.length < shortest || !HANGUL_ONLY.test(name)) continue;
      for (let at = 0; at < name.length; at += 1) {
        const frame = frameOf(name, at);
        const listed = byFrame.get(frame);
        if (listed === undefined) byFrame.set(frame, [{ name, id }]);
        else listed.push({ name, id });
      }
    }
  }
  return {
    near: (word) => {
      if (known.has(word)) return [];
      const found = new Map<string, ListedName>();
      for (let at = 0; at < word.length; at += 1) {
        for (const listed of byFrame.get(frameOf(word, at)) ?? []) {
          if (!found.has(listed.id) && isLetterApart(word, listed.name))
            found.set(listed.id, listed);
        }
      }
      return [...found.values()];
    },
  };
}

function frameOf(name: string, at: number): string {
  return `${name.slice(0, at)}*${name.slice(at + 1)}`;
}

function isLetterApart(a: string, b: string): boolean {
  return editDistance(lettersOf(a), lettersOf(b)) === 1;
}
