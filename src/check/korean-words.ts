import type { Entry } from "../core/entry.ts";
import { type NearNames, openNames, type PackedNames, packNames } from "./near-names.ts";
import { once } from "./once.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The Korean of a list, by which misspelt names are told from words. */
export interface KoreanWords {
  readonly nearNames: NearNames;
  readonly vocabulary: () => ReadonlySet<string>;
}

/** The same as it is kept in a file. */
export interface PackedWords extends PackedNames {
  /** The vocabulary, in UTF-8, with spaces between the words. */
  readonly vocabulary: Uint8Array;
}

export function packKoreanWords(entries: readonly Entry[]): PackedWords {
  const vocabulary = new TextEncoder().encode([...vocabularyOf(entries)].join(" "));
  return { ...packNames(entries), vocabulary };
}

/** @param idAt id of an entry by its number */
export function openKoreanWords(
  packed: PackedWords,
  idAt: (entry: number) => string | undefined,
): KoreanWords {
  return {
    nearNames: openNames(packed, idAt),
    vocabulary: once(() => new Set(new TextDecoder().decode(packed.vocabulary).split(" "))),
  };
}
