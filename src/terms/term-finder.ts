import type { Entry } from "../core/entry.ts";
import { type ListedForm, listedForms } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
import { buildTrie, childOf, type TermTrie } from "./term-trie.ts";

/** The terms of a list, ready to be found in texts. */
export interface TermFinder {
  readonly trie: TermTrie;
  /** By the number of the key in the trie, less 1. */
  readonly forms: readonly ListedForm[];
  /** By number of the form: what stands as it folds, nothing attached to it; filled as terms are met. */
  readonly asFolded: (WrittenTerms | undefined)[];
  /** The same by the attached syllables and the way a term is written, for all others. */
  readonly written: Map<string, WrittenTerms>;
}

/** The terms that a way of writing stands for. */
export interface WrittenTerms {
  readonly listed: readonly ListedTerm[];
  /** Whether only brackets beside them can change which of them are meant. */
  readonly isPlain: boolean;
}

/** Makes a finder of entries; wrong forms are found as well. Takes some 100 ms for 9,000 entries. */
export function buildTermFinder(entries: readonly Entry[]): TermFinder {
  const forms = listedForms(entries);
  return {
    trie: buildTrie(forms.map(({ key }) => key)),
    forms,
    // Full from the start: an array with holes is looked up by hash.
    asFolded: forms.map(() => undefined),
    written: new Map(),
  };
}

/** The terms that fold to a key. */
export function formOfKey({ trie, forms }: TermFinder, key: string): ListedForm | undefined {
  let node = trie.roots[key.charCodeAt(0)] ?? 0;
  for (let at = 1; at < key.length && node !== 0; at += 1) {
    node = childOf(trie, node, key.charCodeAt(at));
  }
  return node === 0 ? undefined : forms[(trie.keys[node] ?? 0) - 1];
}
