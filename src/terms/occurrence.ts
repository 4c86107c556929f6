import type { Category } from "../core/category.ts";
import type { TermStatus } from "../core/entry.ts";
import type { Language } from "../core/language.ts";

/** A term of the list as one entry has it. */
export interface ListedTerm {
  /** Id of the entry. */
  readonly id: string;
  readonly category: Category;
  readonly language: Language;
  /** As the entry writes it. */
  readonly term: string;
  readonly status: TermStatus;
  /** Code of a place in China by GB/T 2260, where the entry has one. */
  readonly division?: string;
}

/** A stretch of a text that is a term of the list, and the entries whose term it is. */
export interface Occurrence {
  /** Where it stands in the text, in UTF-16 units, particles and units such as 시 not included. */
  readonly start: number;
  readonly end: number;
  /**
   * Whose term it is, in the order of the list: one of each entry and language, and at least one. Names
   * are shared (창저우 is 常州 and 沧州), and one entry's wrong form can be another's right one.
   */
  readonly listed: readonly ListedTerm[];
}
