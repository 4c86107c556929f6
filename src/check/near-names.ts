import type { Category } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { lettersOf } from "../text/hangul.ts";
import { editDistance } from "../text/nearest.ts";
import { lineAt, type PackedLines, packLines } from "../text/packed-lines.ts";

/** A Korean name of the list. */
export interface ListedName {
  readonly name: string;
  readonly id: string;
}

/** Finds listed names that differ from a word by one letter of Hangul, but for the word itself. */
export interface NearNames {
  /** @returns of each entry one name */
  readonly near: (word: string) => readonly ListedName[];
}

/**
 * Names by their syllables with one left open: a letter too many, too few or another changes one
 * syllable and no more, so that a word is looked up and not compared with all names.
 */
export interface PackedNames extends PackedLines {
  /** By hash of a frame: the hash, and the number of a name that has it, counted from 1. */
  readonly slots: Uint32Array;
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
const SLOT_SIZE = 2;

/** Names as they are kept: each with the number of its entry, counted from 0. */
export function packNames(entries: readonly Entry[]): PackedNames {
  const names = entries.flatMap((entry, number) =>
    namesOf(entry).map((name) => ({ name, number })),
  );
  const frames = names.reduce((sum, { name }) => sum + name.length, 1);
  const slots = new Uint32Array(SLOT_SIZE * 2 ** (1 + Math.ceil(Math.log2(frames))));
  names.forEach(({ name }, index) => {
    for (let at = 0; at < name.length; at += 1) {
      const hash = frameHash(name, at);
      let place = placeOf(slots, hash);
      while (slots[place + 1] !== 0) place = after(slots, place);
      slots[place] = hash;
      slots[place + 1] = index + 1;
    }
  });
  return { slots, ...packLines(names.map(({ name, number }) => `${number} ${name}`)) };
}

/** @param idAt id of an entry by its number */
export function openNames(
  packed: PackedNames,
  idAt: (entry: number) => string | undefined,
): NearNames {
  const { slots } = packed;
  const nameAt = (index: number): ListedName => {
    const [number, name = ""] = lineAt(packed, index)?.split(" ") ?? [];
    return { name, id: idAt(Number(number)) ?? "" };
  };
  return {
    near: (word) => {
      const found = new Map<string, ListedName>();
      for (let at = 0; at < word.length; at += 1) {
        const hash = frameHash(word, at);
        for (let place = placeOf(slots, hash); ; place = after(slots, place)) {
          const number = slots[place + 1] ?? 0;
          if (number === 0) break;
          if (slots[place] !== hash) continue;
          const listed = nameAt(number - 1);
          const isNew = isSameFrame(word, listed.name, at) && !found.has(listed.id);
          if (isNew && isLetterApart(word, listed.name)) found.set(listed.id, listed);
        }
      }
      return [...found.values()];
    },
  };
}

function namesOf({ category, terms }: Entry): readonly string[] {
  const shortest = SHORTEST[category] ?? Number.POSITIVE_INFINITY;
  return terms.ko
    .filter(({ status }) => status !== "deprecated")
    .map(({ term }) => term.replaceAll(" ", ""))
    .filter((name) => name.length >= shortest && HANGUL_ONLY.test(name));
}

/** Of the units of a word, one at an offset left out (FNV-1a). */
function frameHash(word: string, open: number): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ (at === open ? 0 : word.charCodeAt(at)), 0x0100_0193);
  }
  return hash >>> 0;
}

function placeOf(slots: Uint32Array, hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), SLOT_SIZE) & (slots.length - 1)) >>> 0;
}

function after(slots: Uint32Array, place: number): number {
  return (place + SLOT_SIZE) & (slots.length - 1);
}

function isSameFrame(a: string, b: string, at: number): boolean {
  return (
    a.length === b.length && a.startsWith(b.slice(0, at)) && a.slice(at + 1) === b.slice(at + 1)
  );
}

function isLetterApart(a: string, b: string): boolean {
  return editDistance(lettersOf(a), lettersOf(b)) === 1;
}
