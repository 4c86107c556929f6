import type { Entry, Script, Term, TermStatus } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";

/**
 * An entry as a file of another tool gives it: terms, and whatever else the format says. Where it
 * has no id or category, whoever imports it finds one.
 */
export interface ExchangedEntry extends Partial<Omit<Entry, "terms" | "file" | "line">> {
  readonly terms: Entry["terms"];
  readonly sources: readonly string[];
  readonly related: readonly string[];
  /** Where it stands in the file, counted from 1: the line, in a workbook the row. */
  readonly line: number;
}

/** A term as it stands in a file. */
export interface NamedTerm {
  readonly language: Language;
  readonly term: string;
  readonly status: TermStatus;
  /** Chinese terms only; simplified where it is not said. */
  readonly script?: Script;
}

const STATUS_ORDER: Readonly<Record<TermStatus, number>> = {
  preferred: 0,
  admitted: 1,
  deprecated: 2,
};

/**
 * The terms of an entry in their order: by status, simplified before traditional, then as they came.
 * Of terms that come twice the better counts; of two preferred ones of a language and script the
 * second is admitted.
 */
export function makeTerms(named: readonly NamedTerm[]): Entry["terms"] {
  const terms: Record<Language, Term[]> = { zh: [], ko: [], en: [] };
  for (const language of LANGUAGES) {
    const own = named
      .filter((one) => one.language === language)
      .map((one) => toTerm({ ...one, term: one.term.normalize("NFC") }))
      .filter(({ term }) => term !== "")
      .sort((a, b) => rank(a) - rank(b));
    const seen = new Set<string>();
    const preferred = new Set<Script | undefined>();
    for (const term of own) {
      if (seen.has(term.term)) continue;
      seen.add(term.term);
      const isSecond = term.status === "preferred" && preferred.has(term.script);
      if (term.status === "preferred") preferred.add(term.script);
      terms[language].push(isSecond ? { ...term, status: "admitted" } : term);
    }
    terms[language].sort((a, b) => rank(a) - rank(b));
  }
  return terms;
}

function toTerm({ language, term, status, script }: NamedTerm): Term {
  return language === "zh" ? { term, status, script: script ?? "Hans" } : { term, status };
}

function rank({ status, script }: Term): number {
  return 2 * STATUS_ORDER[status] + (script === "Hant" ? 1 : 0);
}
