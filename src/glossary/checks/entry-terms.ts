import type { Problem } from "../../core/problem.ts";
import type { ParsedEntry, ParsedFile } from "../parse.ts";
import { recordTerms } from "../record-terms.ts";
import type { ValidationRule } from "../rules.ts";
import { makeProblem } from "../yaml-source.ts";

/** An entry with a term in one language only translates nothing. */
const FEWEST_LANGUAGES = 2;

/** Checks the terms of each entry against each other. */
export function checkEntryTerms(file: ParsedFile): readonly Problem<ValidationRule>[] {
  return file.entries.flatMap((entry) => checkEntry(entry, file.text));
}

function checkEntry(entry: ParsedEntry, text: string): readonly Problem<ValidationRule>[] {
  const problems: Problem<ValidationRule>[] = [];
  const { id } = entry.record;
  const terms = recordTerms(entry.record);
  const languages = new Set(
    terms.filter(({ status }) => status === "preferred").map(({ language }) => language),
  );
  if (languages.size < FEWEST_LANGUAGES) {
    problems.push(makeProblem("too-few-languages", entry.placeOf(["id"]), text, { id }, [id]));
  }
  const seen = new Map<string, (typeof terms)[number]>();
  for (const term of terms) {
    const key = `${term.language} ${term.term}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, term);
    else {
      // Terms come preferred, admitted, deprecated: only the later one can be the deprecated one.
      const contradiction = term.status === "deprecated" && before.status !== "deprecated";
      const rule = contradiction ? "contradiction" : "duplicate-term";
      problems.push(makeProblem(rule, entry.placeOf(term.path), text, { term: term.term }, [id]));
    }
  }
  return problems;
}
