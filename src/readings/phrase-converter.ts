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
  const lastFirst = dictionaries.toReversed();
  return (text) => {
    for (const character of text) {
      if (known.has(character)) continue;
      known.add(character);
      for (const dictionary of lastFirst) addPhrases(trie, dictionary, character);
    }
    return trie;
  };
}

/** Phrases that begin with a character stand together, mostly. */
function addPhrases(trie: Trie, dictionary: string, character: string): void {
  const needle = `|${character}`;
  let at = dictionary.startsWith(character) ? 0 : dictionary.indexOf(needle) + 1;
  if (at === 0 && !dictionary.startsWith(character)) return;
  for (;;) {
    const next = dictionary.indexOf("|", at);
    const end = next < 0 ? dictionary.length : next;
    const [phrase = "", converted = ""] = dictionary.slice(at, end).split(" ");
    trie.addWord(phrase, converted);
    at = dictionary.indexOf(needle, end) + 1;
    if (at === 0) return;
  }
}
