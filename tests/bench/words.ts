import phrases from "opencc-js/dict/STPhrases";
import type { Entry } from "../../src/core/entry.ts";
import { readName } from "../../src/readings/read-name.ts";
import { pick, randomFrom } from "./random.ts";

/** What the corpora are made of: a Chinese word with its readings. */
export interface Word {
  readonly zh: string;
  readonly hant: string;
  readonly ko: string;
  /** With tone marks, a space between syllables. */
  readonly pinyin: string;
}

const SEED = 305;
const HAN_WORD = /^\p{Script=Han}{2,8}$/u;
/** The part of words with the Sino-Korean reading, as in real lists; the others are transcribed. */
const SINO_KOREAN = 0.55;

/** The words of OpenCC's dictionary of phrases, with both scripts, in an order of chance. */
export function words(): readonly Word[] {
  const random = randomFrom(SEED);
  const pairs = phrases.split("|").map((line) => line.split(" "));
  const found = pairs.flatMap(([zh = "", hant = ""]): Word[] => {
    if (!HAN_WORD.test(zh)) return [];
    const reading = readName(zh, { kind: "organisation" });
    const ko =
      random() < SINO_KOREAN ? reading?.hanja : (reading?.transcription ?? reading?.hangul);
    return reading === undefined || ko === undefined
      ? []
      : [{ zh, hant, ko, pinyin: reading.pinyin }];
  });
  return shuffled(found, random);
}

/** English words of a list, to make names of. */
export function englishWords(entries: readonly Entry[]): readonly string[] {
  const names = entries.flatMap(({ terms }) => terms.en.map(({ term }) => term.toLowerCase()));
  return [...new Set(names.flatMap((name) => name.match(/\b[a-z]{3,12}\b/g) ?? []))].sort();
}

/** One to four words, as names have them. */
export function englishName(random: () => number, vocabulary: readonly string[]): string {
  const count = 1 + Math.floor(random() * 4);
  return Array.from({ length: count }, () => pick(random, vocabulary)).join(" ");
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
