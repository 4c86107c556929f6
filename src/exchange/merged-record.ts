import type { Term } from "../core/entry.ts";
import type { Language } from "../core/language.ts";
import { recordOf } from "../glossary/record-of-entry.ts";
import type { EntryRecord } from "../glossary/schema.ts";
import { type ExchangedEntry, makeTerms, type NamedTerm } from "./exchanged-entry.ts";
import { type ListedEntry, missingTerms } from "./listed-index.ts";

/**
 * A listed entry with the terms that another one adds: preferred ones are admitted beside those of
 * the list, and a definition and note fill only what is empty.
 */
export function mergedRecord(
  listed: ListedEntry,
  entry: ExchangedEntry,
  sourceKey: (label: string) => string,
): EntryRecord {
  const taken = missingTerms(listed, entry);
  const named: NamedTerm[] = (["zh", "ko", "en"] as const).flatMap((language) => [
    ...listed.terms[language]
      .filter(
        (term) => !taken.some((one) => one.language === language && one.term.term === term.term),
      )
      .map((term) => toNamed(term, language)),
    ...taken
      .filter((one) => one.language === language)
      .map(({ term }) => {
        const lacksOne = !listed.terms[language].some(({ status }) => status === "preferred");
        const status = term.status === "preferred" && !lacksOne ? "admitted" : term.status;
        return toNamed({ ...term, status }, language);
      }),
  ]);
  const definition = listed.definition ?? entry.definition;
  const note = listed.note ?? entry.note;
  return recordOf(
    {
      ...listed,
      ...(definition === undefined ? {} : { definition }),
      ...(note === undefined ? {} : { note }),
      terms: makeTerms(named),
    },
    sourceKey,
  );
}

function toNamed(term: Term, language: Language): NamedTerm {
  return { ...term, language };
}
