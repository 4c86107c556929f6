import { categoryOf } from "../core/category.ts";
import { TERM_STATUSES } from "../core/entry.ts";
import { LANGUAGES } from "../core/language.ts";
import { lineAt, packLines } from "../text/packed-lines.ts";
import type { ListedForm } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
import { openTermFinder, type TermFinder } from "./term-finder.ts";

/** A finder as arrays of numbers, to be kept in a file and used from there without decoding. */
export interface PackedFinder {
  readonly roots: Uint32Array;
  readonly pairs: Uint32Array;
  readonly nodes: Uint32Array;
  readonly steps: Uint32Array;
  readonly rests: Uint16Array;
  /** One number: `TermTrie.longest`. */
  readonly longest: Uint32Array;
  readonly categories: Uint8Array;
  readonly marked: Uint8Array;
  /** The forms, each as JSON: see `PackedForm`. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

type PackedForm = readonly [key: string, ...terms: readonly PackedTerm[]];
/** Number of the entry, of the language and of the status; the division where there is one. */
type PackedTerm = readonly [
  entry: number,
  language: number,
  status: number,
  term: string,
  division?: string,
];

/** @param numberOf number of an entry by its id */
export function packFinder(
  { trie, forms, known }: TermFinder,
  numberOf: (id: string) => number | undefined,
): PackedFinder {
  const { roots, pairs, nodes, steps, rests, longest } = trie;
  const lines = forms.all().map(({ key, terms }) => {
    const packed = terms.map((term) => packedTerm(term, numberOf(term.id) ?? 0));
    return JSON.stringify([key, ...packed] satisfies PackedForm);
  });
  return {
    roots,
    pairs,
    nodes,
    steps,
    rests,
    longest: Uint32Array.of(longest),
    categories: known.categories,
    marked: known.marked,
    ...packLines(lines),
  };
}

/**
 * Opens what `packFinder` made; of the forms only those are decoded that are met.
 * @param idAt id of an entry by its number
 */
export function openFinder(
  packed: PackedFinder,
  idAt: (entry: number) => string | undefined,
): TermFinder {
  const { longest, categories, marked, ...trie } = packed;
  const formAt = (at: number): ListedForm | undefined => {
    const line = lineAt(packed, at);
    if (line === undefined) return undefined;
    const [key, ...terms] = JSON.parse(line) as PackedForm;
    return { key, terms: terms.map((term) => openedTerm(term, idAt(term[0]) ?? "")) };
  };
  return openTermFinder(
    { ...trie, longest: longest[0] ?? 0 },
    { count: categories.length, formAt },
    { categories, marked },
  );
}

function packedTerm({ language, status, term, division }: ListedTerm, entry: number): PackedTerm {
  const numbers = [entry, LANGUAGES.indexOf(language), TERM_STATUSES.indexOf(status)] as const;
  return division === undefined ? [...numbers, term] : [...numbers, term, division];
}

function openedTerm([, language, status, term, division]: PackedTerm, id: string): ListedTerm {
  return {
    id,
    category: categoryOf(id) ?? "concept",
    language: LANGUAGES[language] ?? "zh",
    term,
    status: TERM_STATUSES[status] ?? "preferred",
    ...(division === undefined ? {} : { division }),
  };
}
