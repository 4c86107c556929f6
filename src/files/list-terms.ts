import { type KoreanWords, openKoreanWords, packKoreanWords } from "../check/korean-words.ts";
import { once } from "../check/once.ts";
import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { openFinder, packFinder } from "../terms/packed-finder.ts";
import { buildTermFinder, type TermFinder } from "../terms/term-finder.ts";
import type { KeptArrays, LoadedGlossary } from "./loaded-glossary.ts";
import type { Numbers } from "./packed-arrays.ts";

const FINDER = [
  "roots",
  "pairs",
  "nodes",
  "steps",
  "rests",
  "longest",
  "categories",
  "marked",
  "bytes",
  "starts",
];
const WORDS = ["slots", "bytes", "starts", "vocabulary"];

/** What texts are read with. */
export interface ListTerms {
  readonly finder: TermFinder;
  /** Made when a check needs them. */
  readonly words: () => KoreanWords;
}

/** The same, to be kept; see `termsOf`. */
export function packTerms(entries: readonly Entry[]): Readonly<Record<string, Numbers>> {
  const numbers = new Map(entries.map(({ id }, at) => [id, at]));
  const finder = packFinder(buildTermFinder(entries), (id) => numbers.get(id));
  return { ...named("finder", { ...finder }), ...named("words", { ...packKoreanWords(entries) }) };
}

/** What texts are read with: as it was kept, or made of all entries, which takes far longer. */
export async function termsOf({ glossary, kept: keep }: LoadedGlossary): Promise<ListTerms> {
  const kept = await keep?.();
  return { finder: finderOf(glossary, kept), words: once(() => wordsOf(glossary, kept)) };
}

function finderOf(glossary: Glossary, kept: KeptArrays | undefined): TermFinder {
  const packed = keptArrays(kept, "finder", FINDER);
  if (kept === undefined || packed === undefined) return buildTermFinder(glossary.entries);
  return openFinder(packed as unknown as Parameters<typeof openFinder>[0], kept.idAt);
}

function wordsOf(glossary: Glossary, kept: KeptArrays | undefined): KoreanWords {
  const packed = keptArrays(kept, "words", WORDS);
  if (kept === undefined || packed === undefined) {
    const { entries } = glossary;
    return openKoreanWords(packKoreanWords(entries), (at) => entries[at]?.id);
  }
  return openKoreanWords(packed as unknown as Parameters<typeof openKoreanWords>[0], kept.idAt);
}

function named(
  owner: string,
  arrays: Readonly<Record<string, Numbers>>,
): Readonly<Record<string, Numbers>> {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => [`${owner}.${name}`, array]),
  );
}

/** @returns undefined where nothing was kept: a snapshot of own lists has entries and their index only */
function keptArrays(
  kept: KeptArrays | undefined,
  owner: string,
  names: readonly string[],
): Readonly<Record<string, Numbers>> | undefined {
  if (kept === undefined || kept.array(`${owner}.starts`).length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, kept.array(`${owner}.${name}`)]));
}
