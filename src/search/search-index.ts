import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { foldKey } from "../text/fold.ts";
import { type Form, formsOf } from "./forms.ts";
import { type Grams, gramsOf } from "./grams.ts";

/** A form with its entry and the key that queries are compared with. */
export interface IndexedForm extends Form {
  readonly entry: Entry;
  readonly key: string;
}

/** What a search reads: all forms of a glossary with their keys. */
export interface SearchIndex {
  readonly forms: readonly IndexedForm[];
  /** Built when a query first needs the fuzzy tier: most queries never do. */
  readonly grams: () => Grams;
}

/** A form whose key is empty (only punctuation) can be found by nothing and is left out. */
export function makeSearchIndex(glossary: Glossary): SearchIndex {
  const forms = glossary.entries.flatMap((entry) =>
    formsOf(entry)
      .map((form) => ({ ...form, entry, key: foldKey(form.text) }))
      .filter(({ key }) => key !== ""),
  );
  let grams: Grams | undefined;
  return {
    forms,
    grams: () => {
      grams ??= gramsOf(forms.map(({ key }) => key));
      return grams;
    },
  };
}
