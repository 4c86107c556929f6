import type { Entry } from "../core/entry.ts";
import type { ListedTerm } from "../terms/occurrence.ts";
import { buildTermFinder, formOfKey, type TermFinder } from "../terms/term-finder.ts";
import { foldKey } from "../text/fold.ts";
import { simplifiedForm } from "./character-form.ts";

/** A list as the rules ask it. */
export interface CheckList {
  readonly entries: readonly Entry[];
  readonly finder: TermFinder;
  readonly entryOf: (id: string) => Entry | undefined;
  /** Terms, in any language, that a text folds to. */
  readonly termsOf: (text: string) => readonly ListedTerm[];
  /** Chinese terms that a Chinese name is, in whichever characters it is printed; wrong ones left out. */
  readonly chineseTermsOf: (chinese: string) => readonly ListedTerm[];
}

const NONE: readonly ListedTerm[] = [];

export function makeCheckList(entries: readonly Entry[]): CheckList {
  const finder = buildTermFinder(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const termsOf = (text: string): readonly ListedTerm[] => {
    const key = foldKey(text);
    return key === "" ? NONE : (formOfKey(finder, key)?.terms ?? NONE);
  };
  return {
    entries,
    finder,
    entryOf: (id) => byId.get(id),
    termsOf,
    chineseTermsOf: (chinese) =>
      termsOf(simplifiedForm(chinese)).filter(
        ({ language, status }) => language === "zh" && status !== "deprecated",
      ),
  };
}
