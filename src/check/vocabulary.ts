import type { Entry } from "../core/entry.ts";

const WORD = /\p{Script=Hangul}{2,}/gu;
/** Notes quote mistakes. */
const QUOTED = /['\u2018"\u201c][^'\u2019"\u201d]*['\u2019"\u201d]/gu;

/**
 * The Korean words that the list itself is written in: what stands there is no slip of the pen. Thousands of
 * words of the very texts that are checked, where a general dictionary has few of them.
 */
export function vocabularyOf(entries: readonly Entry[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { definition = "", note = "", terms } of entries) {
    const right = terms.ko.filter(({ status }) => status !== "deprecated");
    const texts = [definition, note.replace(QUOTED, " "), ...right.map(({ term }) => term)];
    for (const text of texts) for (const [word] of text.matchAll(WORD)) words.add(word);
  }
  return words;
}
