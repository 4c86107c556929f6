import type { Entry } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { foldKey } from "../text/fold.ts";

/** An entry of the list, or one that an import adds to it. */
export type ListedEntry = Omit<Entry, "file" | "line"> & Partial<Pick<Entry, "file" | "line">>;

type Named = Pick<Entry, "terms">;

/** Entries by their terms, to know what is listed already. */
export interface ListedIndex<One extends Named = Entry> {
  readonly byId: ReadonlyMap<string, One>;
  readonly add: (entry: One & { readonly id: string }) => void;
  /** The entries that share most terms with one that may be written: at least the Chinese, or two. */
  readonly like: (entry: Named) => readonly One[];
}

/** Case, width, script and spaces make no difference. */
export function makeListedIndex<One extends Named & { readonly id: string }>(
  entries: Iterable<One>,
): ListedIndex<One> {
  const byId = new Map<string, One>();
  const byTerm = new Map<string, One[]>();
  const add = (entry: One): void => {
    byId.set(entry.id, entry);
    for (const key of keysOf(entry)) {
      const known = byTerm.get(key);
      if (known === undefined) byTerm.set(key, [entry]);
      else known.push(entry);
    }
  };
  for (const entry of entries) add(entry);
  return {
    byId,
    add,
    like: (entry) => {
      const shared = new Map<One, Set<Language>>();
      for (const key of keysOf(entry)) {
        const language = key.slice(0, 2) as Language;
        for (const one of byTerm.get(key) ?? []) {
          const languages = shared.get(one);
          if (languages === undefined) shared.set(one, new Set([language]));
          else languages.add(language);
        }
      }
      return [...shared]
        .filter(([, languages]) => languages.has("zh") || languages.size >= 2)
        .sort(([, a], [, b]) => b.size - a.size)
        .map(([one]) => one);
    },
  };
}

/** A language and a folded term: "zh" + "嘉兴". */
function keysOf({ terms }: Named): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) =>
      terms[language]
        .filter(({ status }) => status !== "deprecated")
        .map(({ term }) => language + foldKey(term)),
    ),
  );
}

/** Whether every term of one entry stands in another with the same status or a better known one. */
export function hasAllTerms(listed: Named, entry: Named): boolean {
  return missingTerms(listed, entry).length === 0;
}

/** The terms of an entry that another lacks, or knows as deprecated where it does not. */
export function missingTerms(
  listed: Named,
  entry: Named,
): readonly { readonly language: Language; readonly term: Entry["terms"][Language][number] }[] {
  return LANGUAGES.flatMap((language) =>
    entry.terms[language]
      .filter((term) => {
        const known = listed.terms[language].find(
          (one) => foldKey(one.term) === foldKey(term.term),
        );
        return (
          known === undefined || (known.status === "deprecated") !== (term.status === "deprecated")
        );
      })
      .map((term) => ({ language, term })),
  );
}
