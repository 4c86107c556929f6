import { type Entry, preferredTerm, type TermStatus } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { LANGUAGES } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import { DEPRECATED_MARK } from "./style.ts";

/** One thing an entry says besides its preferred terms; every part is safe to print. */
export interface Fact {
  readonly kind: "term" | "deprecated" | "prose" | "reference" | "link";
  readonly label: string;
  readonly parts: readonly string[];
}

/**
 * Everything an entry says besides its preferred terms, in the order in which a translator needs
 * it: other forms of the name, what it means, what it rests on, where to look further.
 * @returns only facts that the entry has
 */
export function entryFacts(
  entry: Entry,
  glossary: Glossary,
  translate: Translate,
): readonly Fact[] {
  const facts = [...termFacts(entry, translate), ...otherFacts(entry, glossary, translate)];
  return facts
    .filter(({ parts }) => parts.length > 0)
    .map((fact) => ({ ...fact, parts: fact.parts.map(sanitize) }));
}

function termFacts(entry: Entry, translate: Translate): readonly Fact[] {
  const terms = (status: TermStatus, traditional: boolean): readonly string[] =>
    LANGUAGES.flatMap((language) =>
      entry.terms[language]
        .filter((term) => term.status === status && (term.script === "Hant") === traditional)
        .map(({ term }) => term),
    );
  const term = (label: string, parts: readonly string[]): Fact => ({ kind: "term", label, parts });
  return [
    term(translate("field.traditional"), terms("preferred", true)),
    term(translate("field.pinyin"), given(entry.pinyin)),
    term(translate("status.admitted"), terms("admitted", false)),
    {
      kind: "deprecated",
      label: translate("status.deprecated"),
      parts: terms("deprecated", false).map((form) => `${DEPRECATED_MARK} ${form}`),
    },
  ];
}

function otherFacts(entry: Entry, glossary: Glossary, translate: Translate): readonly Fact[] {
  const codes = Object.entries(entry.codes ?? {}).map((code) => code.join(" "));
  const domain = entry.domain && translate(`domain.${entry.domain}`);
  const why = entry.reading && translate(`reading.${entry.reading}`);
  const who = entry.usage?.map((usage) => translate(`usage.${usage}`)) ?? [];
  const when = [entry.from, entry.until].some((date) => date !== undefined)
    ? `${entry.from ?? ""}–${entry.until ?? ""}`
    : undefined;
  const { successor } = entry;
  const prose = (label: string, text: string | undefined): Fact => ({
    kind: "prose",
    label,
    parts: given(text),
  });
  return [
    { kind: "reference", label: translate("field.reading"), parts: [...given(why), ...who] },
    { kind: "term", label: translate("field.codes"), parts: codes },
    prose(translate("field.period"), when),
    prose(translate("field.successor"), successor && nameOf(successor, glossary)),
    prose(translate("field.domain"), domain),
    prose(translate("field.definition"), entry.definition),
    prose(translate("field.note"), entry.note),
    { kind: "reference", label: translate("field.sources"), parts: entry.sources },
    {
      kind: "link",
      label: translate("field.related"),
      parts: entry.related.map((id) => nameOf(id, glossary)),
    },
  ];
}

/** A related entry by its Chinese and Korean names; by its id where the list has none of it. */
function nameOf(id: string, glossary: Glossary): string {
  const entry = glossary.byId.get(id);
  return (entry && namesOf(entry)) || id;
}

/** An entry by its Chinese and Korean names. */
export function namesOf(entry: Entry): string {
  const names = [preferredTerm(entry, "zh"), preferredTerm(entry, "ko")];
  return names.filter((name) => name !== null).join(" ");
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
