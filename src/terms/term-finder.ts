import { CATEGORIES } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { buildTrie } from "./build-trie.ts";
import { type ListedForm, listedForms } from "./listed-forms.ts";
import type { ListedTerm } from "./occurrence.ts";
import { hasMarks } from "./own-marks.ts";
import type { TailVerdicts } from "./tail-verdicts.ts";
import { numberOfKey, type TermTrie } from "./term-trie.ts";
import { makeWays, type WaysOfWriting } from "./ways-of-writing.ts";

/** The terms of a list, ready to be found in texts. */
export interface TermFinder {
  readonly trie: TermTrie;
  readonly forms: ListedForms;
  /** What is known of ways of writing terms; filled as they are met. */
  readonly known: KnownTerms;
}

/** Forms by the number of their key in the trie, counted from 0. */
export interface ListedForms {
  readonly count: number;
  readonly at: (number: number) => ListedForm | undefined;
  readonly all: () => readonly ListedForm[];
}

/** What ways of writing terms were found to stand for. */
export interface KnownTerms {
  /** By number of the form, which is written as it folds and has nothing attached. */
  readonly asFolded: (readonly ListedTerm[] | undefined)[];
  /** Of the same 1 where only brackets beside them can change which are meant. */
  readonly plain: Uint8Array;
  /** Of forms whose terms are all of one category its number in `CATEGORIES`, else a number that none has. */
  readonly categories: Uint8Array;
  /** 1 where a term of the form begins or ends with a mark of its own: “双碳”目标. */
  readonly marked: Uint8Array;
  readonly tails: TailVerdicts;
  readonly ways: WaysOfWriting;
  /** The names in brackets, by what stands in them. */
  readonly bracketed: Map<string, readonly ListedTerm[]>;
}

/** Makes a finder of entries; wrong forms are found as well. Takes some 100 ms for 9,000 entries. */
export function buildTermFinder(entries: readonly Entry[]): TermFinder {
  const forms = listedForms(entries);
  return openTermFinder(
    buildTrie(forms.map(({ key }) => key)),
    { count: forms.length, formAt: (at) => forms[at] },
    {
      categories: Uint8Array.from(forms, categoryNumber),
      marked: Uint8Array.from(forms, ({ terms }) => (terms.some(hasMarks) ? 1 : 0)),
    },
  );
}

/**
 * A finder of what was made before.
 * @param formAt asked once for each form that is met
 */
export function openTermFinder(
  trie: TermTrie,
  { count, formAt }: { readonly count: number; readonly formAt: ListedForms["at"] },
  { categories, marked }: Pick<KnownTerms, "categories" | "marked">,
): TermFinder {
  const made: (ListedForm | undefined)[] = emptySlots(count);
  const at = (number: number): ListedForm | undefined => {
    made[number] ??= formAt(number);
    return made[number];
  };
  const all = (): readonly ListedForm[] =>
    Array.from({ length: count }, (_, number) => at(number)).filter((form) => form !== undefined);
  return {
    trie,
    forms: { count, at, all },
    known: {
      asFolded: emptySlots(count),
      plain: new Uint8Array(count),
      categories,
      marked,
      tails: new Map(),
      ways: makeWays(count),
      bracketed: new Map(),
    },
  };
}

/** Full from the start: an array with holes is looked up by hash. */
function emptySlots(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

function categoryNumber({ terms }: ListedForm): number {
  const [first] = terms;
  const isOne = first !== undefined && terms.every(({ category }) => category === first.category);
  return isOne ? CATEGORIES.indexOf(first.category) : CATEGORIES.length;
}

/** The terms that fold to a key. */
export function formOfKey({ trie, forms }: TermFinder, key: string): ListedForm | undefined {
  const number = numberOfKey(trie, key);
  return number < 0 ? undefined : forms.at(number);
}
