import { Trie } from "opencc-js/core";

/** Dictionaries as OpenCC's packages have them, "发展 發展|头发 頭髮|…"; an earlier one counts before a later. */
export type PhraseDictionaries = readonly string[];

/** The steps of a conversion as a configuration of OpenCC names them. */
export interface ConversionSteps {
  readonly normalizationChain?: readonly PhraseDictionaries[];
  /** By the phrases of these a text is cut, so that no phrase of a later step spans two of them. */
  readonly segmentation: PhraseDictionaries;
  readonly conversionChain: readonly PhraseDictionaries[];
}

/** A tree of phrases that knows those which a text may need, and no others yet. */
type PhrasesFor = (text: string) => Trie;

/**
 * A converter that says what OpenCC's says, without reading its 50,000 phrases first: of these only
 * the ones that begin with a character of the text are looked for, once a character.
 */
export function phraseConverter(steps: ConversionSteps): (text: string) => string {
  const normalization = (steps.normalizationChain ?? []).map(phrasesFor);
  const segmentation = phrasesFor(steps.segmentation);
  const conversion = steps.conversionChain.map(phrasesFor);
  return (text) => {
    const normal = normalization.reduce((part, phrases) => phrases(part).convert(part), text);
    const segments = segmentation(normal).segment(normal);
    return segments
      .map((segment) => conversion.reduce((part, phrases) => phrases(part).convert(part), segment))
      .join("");
  };
}

function phrasesFor(dictionaries: PhraseDictionaries): PhrasesFor {
  const trie = new Trie();
  const known = new Set<string>();
  let runs: readonly ReadonlyMap<string, readonly string[]>[] | undefined;
  return (text) => {
    for (const character of text) {
      if (known.has(character)) continue;
      known.add(character);
      runs ??= dictionaries.toReversed().map(runsOf);
      for (const dictionary of runs) {
        for (const run of dictionary.get(character) ?? []) trie.loadDict(run);
      }
    }
    return trie;
  };
}

/** Phrases by their first characters: those that stand together as one string. */
function runsOf(dictionary: string): ReadonlyMap<string, readonly string[]> {
  const runs = new Map<string, string[]>();
  let from = 0;
  let first = firstOf(dictionary, 0);
  const add = (end: number): void => {
    const known = runs.get(first);
    const run = dictionary.slice(from, end);
    if (known === undefined) runs.set(first, [run]);
    else known.push(run);
  };
  for (let at = dictionary.indexOf("|"); at >= 0; at = dictionary.indexOf("|", at + 1)) {
    if (dictionary.startsWith(first, at + 1)) continue;
    add(at);
    from = at + 1;
    first = firstOf(dictionary, from);
  }
  if (dictionary !== "") add(dictionary.length);
  return runs;
}

function firstOf(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
