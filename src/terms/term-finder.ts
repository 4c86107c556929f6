import type { Entry } from "../core/entry.ts";
import { gapsOf } from "./gaps.ts";
import { type ListedForm, listedForms } from "./listed-forms.ts";
import { buildTrie, childOf, type TermTrie } from "./term-trie.ts";

/** The terms of a list, ready to be found in texts. */
export interface TermFinder {
  readonly trie: TermTrie;
  /** By the number of the key in the trie, less 1. */
  readonly forms: readonly ListedForm[];
  /** What stands between the units of a term; filled as terms are met. */
  readonly gaps: Map<string, readonly string[]>;
}

/** Makes a finder of entries; wrong forms are found as well. Takes some 100 ms for 9,000 entries. */
export function buildTermFinder(entries: readonly Entry[]): TermFinder {
  const forms = listedForms(entries);
  return { trie: buildTrie(forms.map(({ key }) => key)), forms, gaps: new Map() };
}

/** The terms that fold to a key. */
export function formOfKey({ trie, forms }: TermFinder, key: string): ListedForm | undefined {
  let node = trie.roots[key.charCodeAt(0)] ?? 0;
  for (let at = 1; at < key.length && node !== 0; at += 1) {
    node = childOf(trie, node, key.charCodeAt(at));
  }
  return node === 0 ? undefined : forms[(trie.keys[node] ?? 0) - 1];
}

/** The gaps of a term, remembered. */
export function gapsOfTerm({ gaps }: TermFinder, term: string): readonly string[] {
  const known = gaps.get(term) ?? gapsOf(term);
  gaps.set(term, known);
  return known;
}
