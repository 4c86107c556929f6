import { type Category, isCategory } from "../core/category.ts";
import { ENTRY_STATUSES, type EntryStatus, TERM_STATUSES, type TermStatus } from "../core/entry.ts";
import { isLanguage, type Language } from "../core/language.ts";

/** What a query asks for. */
export interface ParsedQuery {
  /** What is looked for, without filters; `text` without phrases too. */
  readonly typed: string;
  readonly text: string;
  /** Phrases that must be there as they were typed: "…". */
  readonly phrases: readonly string[];
  /** Words that must not be there: -… */
  readonly without: readonly string[];
  readonly categories: readonly Category[];
  readonly languages: readonly Language[];
  readonly statuses: readonly TermStatus[];
  readonly entryStatuses: readonly EntryStatus[];
}

/** A filter with its colon, a phrase, or any other word. */
const TOKEN = /"([^"]*)"|(?<=^|\s)([a-z]+):(?:([a-z]+)?(?=\s|$))|(?<=^|\s)-([^\s"]+)|\S+/giu;

/**
 * Takes filters out of a query: `company:` and other categories, `zh:` `ko:` `en:`, `status:` with a
 * status of terms or entries, `-word`, `"exact phrase"`. Anything else with a colon or a hyphen is
 * text: AI:Core, Wi-Fi, -.
 * @example parseQuery("company: 전기 -상하이") // text 전기, categories [company], without [상하이]
 */
export function parseQuery(query: string): ParsedQuery {
  const words: string[] = [];
  const typed: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const categories: Category[] = [];
  const languages: Language[] = [];
  const statuses: TermStatus[] = [];
  const entryStatuses: EntryStatus[] = [];
  const take = (word: string): void => {
    words.push(word);
    typed.push(word);
  };
  /** Takes a filter in; false where there is none of that name. */
  const filter = (name: string, value: string | undefined): boolean => {
    if (name === "status") {
      const statusOf = <Name extends string>(all: readonly Name[]): Name | undefined =>
        all.find((status) => status === value?.toLowerCase());
      const [ofTerm, ofEntry] = [statusOf(TERM_STATUSES), statusOf(ENTRY_STATUSES)];
      if (ofTerm !== undefined) statuses.push(ofTerm);
      if (ofEntry !== undefined) entryStatuses.push(ofEntry);
      return ofTerm !== undefined || ofEntry !== undefined;
    }
    if (isCategory(name)) categories.push(name);
    else if (isLanguage(name)) languages.push(name);
    else return false;
    if (value !== undefined) take(value);
    return true;
  };
  for (const [token, phrase, name, value, excluded] of split(query)) {
    if (phrase !== undefined) {
      if (phrase.trim() !== "") phrases.push(phrase);
      typed.push(phrase);
    } else if (excluded !== undefined) without.push(excluded);
    else if (name === undefined || !filter(name.toLowerCase(), value)) take(token);
  }
  const text = words.join(" ");
  return {
    typed: typed.join(" "),
    text,
    phrases,
    without,
    categories,
    languages,
    statuses,
    entryStatuses,
  };
}

function split(query: string): readonly RegExpMatchArray[] {
  // `zh:电` names no Latin value: what follows the colon is a word of its own.
  const spaced = query
    .normalize("NFC")
    .replace(/(?<=^|\s)([a-z]+):(?=[^\sa-z])/giu, (all, name) =>
      isCategory(name.toLowerCase()) || isLanguage(name.toLowerCase()) ? `${all} ` : all,
    );
  return [...spaced.matchAll(TOKEN)];
}
