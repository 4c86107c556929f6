import type { Entry } from "../../src/core/entry.ts";
import { foldKey } from "../../src/text/fold.ts";
import { hangulInitials, pinyinInitials } from "../../src/text/initials.ts";
import { keyLetters } from "../../src/text/key-letters.ts";

/** What a careful author would give an engine that knows nothing of Korean and Chinese. */
export interface HelperForms {
  readonly zh: string;
  readonly hant: string;
  /** Korean as the letters typed for it, and its initial consonants. */
  readonly letters: string;
  readonly choseong: string;
  readonly pinyin: string;
  readonly joined: string;
  readonly initials: string;
  readonly en: string;
}

export const HELPER_FIELDS = [
  "zh",
  "hant",
  "letters",
  "choseong",
  "pinyin",
  "joined",
  "initials",
  "en",
] as const;

export function helperForms({ terms, pinyin = "" }: Entry): HelperForms {
  const ko = (terms.ko[0]?.term ?? "").replaceAll(" ", "");
  const syllables = pinyinInitials(pinyin);
  return {
    zh: terms.zh[0]?.term ?? "",
    hant: terms.zh[1]?.term ?? "",
    letters: keyLetters(ko),
    choseong: hangulInitials(ko)
      .map(({ letter }) => letter)
      .join(""),
    pinyin: syllables.map(({ start, end }) => foldKey(pinyin.slice(start, end))).join(" "),
    joined: foldKey(pinyin),
    initials: syllables.map(({ letter }) => letter).join(""),
    en: terms.en[0]?.term ?? "",
  };
}

/** A query in the same letters. */
export function helperQuery(query: string): string {
  return /[\u3131-\ud7a3]/.test(query) ? keyLetters(query.replaceAll(" ", "")) : query;
}
