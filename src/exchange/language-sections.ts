import type { Entry, Term } from "../core/entry.ts";
import type { TaggedLanguage } from "./language-tags.ts";

/** The languages of an entry as termbases part them, in the order of their files. */
export const SECTIONS: readonly TaggedLanguage[] = [
  { language: "zh", script: "Hans" },
  { language: "zh", script: "Hant" },
  { language: "ko" },
  { language: "en" },
];

/** The terms of an entry in a section, of any status. */
export function termsOfSection(
  entry: Pick<Entry, "terms">,
  { language, script }: TaggedLanguage,
): readonly Term[] {
  return entry.terms[language].filter((term) => (term.script ?? "Hans") === (script ?? "Hans"));
}
