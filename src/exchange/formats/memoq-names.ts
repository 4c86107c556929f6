import type { TaggedLanguage } from "../language-tags.ts";

/** What a memoQ termbase says of an entry before its languages, in the order of its exports. */
export const ENTRY_COLUMNS = [
  "Entry_ID",
  "Entry_Subject",
  "Entry_Domain",
  "Entry_ClientID",
  "Entry_ProjectID",
  "Entry_Created",
  "Entry_Creator",
  "Entry_LastModified",
  "Entry_Modifier",
  "Entry_Note",
] as const;

export const TERM_INFO = "Term_Info";
export const TERM_EXAMPLE = "Term_Example";
/** After the name of a language: the definition in it. */
export const DEFINITION = "_Def";

/** How memoQ matches a term: its own defaults for letter case and endings. */
export const MATCHING = "CasePermissive;HalfPrefix";
/** A flag of terms that are not to be used. */
export const FORBIDDEN = "NonTerm";
/** A flag of terms in which a bar and asterisks say where endings begin. */
export const WILDCARDS = "Custom";

/** The name of a language in memoQ's column headers. */
export function memoqName({ language, script }: TaggedLanguage): string {
  if (language === "zh") return script === "Hant" ? "Chinese_Taiwan" : "Chinese_PRC";
  return language === "ko" ? "Korean" : "English";
}
