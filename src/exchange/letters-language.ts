import type { Language } from "../core/language.ts";
import type { ReadOptions } from "./format.ts";

/** Rows by which the language of a column is known. */
const SAMPLE = 200;

/** The language whose letters a term has: Korean where it has Hangul, Chinese where it has Han. */
export function languageByLetters(term: string): Language {
  return lettersLanguage(term) ?? "en";
}

/** The languages of two columns: those that the user names, else those of their letters. */
export function directionOf(
  pairs: Parameters<typeof directionByLetters>[0],
  { from, to, directed = false }: Pick<ReadOptions, "from" | "to" | "directed">,
): { readonly from: Language; readonly to: Language } {
  return (directed ? undefined : directionByLetters(pairs)) ?? { from, to };
}

/**
 * The languages of two columns by the letters of most of their terms.
 * @returns undefined where they are not two
 */
export function directionByLetters(
  pairs: readonly { readonly source: string; readonly target: string }[],
): { readonly from: Language; readonly to: Language } | undefined {
  const sample = pairs.slice(0, SAMPLE);
  const [from, to] = [
    mostly(sample.map(({ source }) => source)),
    mostly(sample.map(({ target }) => target)),
  ];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

function mostly(terms: readonly string[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const term of terms) {
    const language = lettersLanguage(term);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && 2 * most[1] > terms.length ? most[0] : undefined;
}

/** The same, but of what has none of these letters none. */
export function lettersLanguage(term: string): Language | undefined {
  if (/\p{Script=Hangul}/u.test(term)) return "ko";
  if (/\p{Script=Han}/u.test(term)) return "zh";
  return /\p{Script=Latin}/u.test(term) ? "en" : undefined;
}
