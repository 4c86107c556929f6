import type { Category } from "./category.ts";
import type { Domain } from "./domain.ts";
import type { Language } from "./language.ts";

/** Administrative status of a term (ISO 30042:2019, data category administrativeStatus). */
export const TERM_STATUSES = ["preferred", "admitted", "deprecated"] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** Whether an entry may be relied on, or still waits for an editor. */
export const ENTRY_STATUSES = ["approved", "draft"] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/**
 * Why a Korean rendering has the form it has: the transcription of 외래어 표기법, the Sino-Korean
 * reading of the characters, their meaning, the form a brand goes by, custom against the rule, the name its bearer
 * chose, or the language of a minority (후허하오터 is written after Mongolian place names' usage).
 */
export const READING_BASES = [
  "transcription",
  "hanja",
  "translation",
  "brand",
  "convention",
  "own-name",
  "minority-language",
] as const;
export type ReadingBasis = (typeof READING_BASES)[number];

/** Who writes the Korean rendering so: the South Korean press, the body itself or its government, Chinese state media in Korean. */
export const USAGES = ["press", "official", "state-media"] as const;
export type Usage = (typeof USAGES)[number];

/** Script of a Chinese term (ISO 15924): Hans simplified, Hant traditional. */
export type Script = "Hans" | "Hant";

/** One name of a concept in one language. */
export interface Term {
  readonly term: string;
  readonly status: TermStatus;
  /** Chinese terms only. */
  readonly script?: Script;
}

/**
 * One concept with its terms in every language: the unit of the list.
 * Terms of a language stand preferred first, then admitted, then deprecated; each group in file order.
 */
export interface Entry {
  readonly id: string;
  readonly category: Category;
  readonly status: EntryStatus;
  readonly terms: Readonly<Record<Language, readonly Term[]>>;
  /** Hanyu Pinyin of the preferred Chinese term, with tone marks, words apart. */
  readonly pinyin?: string;
  /** Why the preferred Korean rendering has this form. */
  readonly reading?: ReadingBasis;
  /** Who writes the preferred Korean rendering so. */
  readonly usage?: readonly Usage[];
  /** First and last year, month or day of what bears the name: "2018", "2018-03", "2018-03-17". */
  readonly from?: string;
  readonly until?: string;
  /** Id of the entry that took over: the ministry after a merger, the plan after this one. */
  readonly successor?: string;
  /** Identifiers given by others, by scheme: `gb2260`, `sse`, `hkex` … */
  readonly codes?: Readonly<Record<string, string>>;
  readonly domain?: Domain;
  readonly definition?: string;
  readonly note?: string;
  /** What the entry rests on, as printed for people: "KIC 305 §1.2". */
  readonly sources: readonly string[];
  /** Ids of entries to look at beside this one. */
  readonly related: readonly string[];
  /** File the entry stands in and line of its id, counted from 1. */
  readonly file: string;
  readonly line: number;
}

/**
 * The term to use in a language.
 * @returns the first preferred term; null where the entry has none
 */
export function preferredTerm(entry: Pick<Entry, "terms">, language: Language): string | null {
  return entry.terms[language].find((term) => term.status === "preferred")?.term ?? null;
}

/** All terms of a language that have a status, in file order; traditional forms left out. */
export function termsWithStatus(
  entry: Entry,
  language: Language,
  status: TermStatus,
): readonly string[] {
  return entry.terms[language]
    .filter((term) => term.status === status && term.script !== "Hant")
    .map((term) => term.term);
}
