import { categoryOf } from "../../src/core/category.ts";
import type { Entry, Term, TermStatus } from "../../src/core/entry.ts";
import type { Language } from "../../src/core/language.ts";

type Names = Partial<Record<Language, string | readonly string[]>>;

/** An entry as a test writes it down: names by language and status, all else as it usually is. */
export interface WrittenEntry extends Names, Partial<Omit<Entry, "terms" | "category">> {
  readonly id: string;
  readonly hant?: string;
  readonly admitted?: Names;
  readonly deprecated?: Names;
}

/** Makes an entry; its category is the one its id names. */
export function entry(written: WrittenEntry): Entry {
  const { zh, ko, en, hant, admitted = {}, deprecated = {}, ...fields } = written;
  const preferred: Names = { ...given({ zh }), ...given({ ko }), ...given({ en }) };
  const traditional: readonly Term[] =
    hant === undefined ? [] : [{ term: hant, status: "preferred", script: "Hant" }];
  const named = (language: Language): readonly Term[] => [
    ...terms(preferred, language, "preferred"),
    ...(language === "zh" ? traditional : []),
    ...terms(admitted, language, "admitted"),
    ...terms(deprecated, language, "deprecated"),
  ];
  return {
    category: categoryOf(written.id) ?? "concept",
    status: "approved",
    terms: { zh: named("zh"), ko: named("ko"), en: named("en") },
    sources: [],
    related: [],
    file: "test.yaml",
    line: 1,
    ...fields,
  };
}

function terms(names: Names, language: Language, status: TermStatus): readonly Term[] {
  return [names[language] ?? []]
    .flat()
    .map((term) => ({ term, status, ...(language === "zh" ? { script: "Hans" as const } : {}) }));
}

function given(names: Record<string, string | readonly string[] | undefined>): Names {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}
