import type { Entry, Term } from "../core/entry.ts";
import type { Language } from "../core/language.ts";
import type { TaggedLanguage } from "./language-tags.ts";

/** The languages of an entry as termbases part them, in the order of their files. */
export const SECTIONS: readonly TaggedLanguage[] = [
  { language: "zh", script: "Hans" },
  { language: "zh", script: "Hant" },
  { language: "ko" },
  { language: "en" },
];

/**
 * The sections with those of a direction first and traditional Chinese last: programs for two
 * languages take the first two that an entry has.
 */
export function sectionsFrom(from: Language, to: Language): readonly TaggedLanguage[] {
  const rank = ({ language, script }: TaggedLanguage): number =>
    script === "Hant" ? 3 : [from, to].includes(language) ? [from, to].indexOf(language) : 2;
  return [...SECTIONS].sort((a, b) => rank(a) - rank(b));
}

/** The terms of an entry in a section, of any status. */
export function termsOfSection(
  entry: Pick<Entry, "terms">,
  { language, script }: TaggedLanguage,
): readonly Term[] {
  return entry.terms[language].filter((term) => (term.script ?? "Hans") === (script ?? "Hans"));
}
