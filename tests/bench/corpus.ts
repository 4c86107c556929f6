import type { Entry } from "../../src/core/entry.ts";
import { pick, randomFrom } from "./random.ts";
import { englishName, type Word } from "./words.ts";

const SEED = 1911;

/**
 * Entries made of words: each word once, then two words joined, in an order that is always the same,
 * so that a smaller corpus is the beginning of a larger one.
 */
export function corpus(
  size: number,
  words: readonly Word[],
  vocabulary: readonly string[],
): readonly Entry[] {
  const random = randomFrom(SEED);
  return Array.from({ length: size }, (_, at): Entry => {
    const word = words[at] ?? joined(pick(random, words), pick(random, words));
    return {
      id: `concept.${at}`,
      category: "concept",
      status: "approved",
      terms: {
        zh: [
          { term: word.zh, status: "preferred", script: "Hans" },
          { term: word.hant, status: "preferred", script: "Hant" },
        ],
        ko: [{ term: word.ko, status: "preferred" }],
        en: [{ term: englishName(random, vocabulary), status: "preferred" }],
      },
      pinyin: word.pinyin,
      sources: [],
      related: [],
      file: "",
      line: 1,
    };
  });
}

function joined(a: Word, b: Word): Word {
  return {
    zh: a.zh + b.zh,
    hant: a.hant + b.hant,
    ko: `${a.ko} ${b.ko}`,
    pinyin: `${a.pinyin} ${b.pinyin}`,
  };
}
