import { TERM_STATUSES, type Term } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { checkedFields, shown, type WrongField } from "./entry-fields.ts";
import { makeTerms, type NamedTerm } from "./exchanged-entry.ts";
import type { Gathering } from "./gathering.ts";

/** Takes an entry in that JSON gave, whatever it is; the shape is the one that `show --json` has. */
export function takeJsonEntry(value: unknown, line: number, gathering: Gathering): void {
  if (!isRecord(value)) {
    gathering.refuse(line, "not-an-entry");
    return;
  }
  const fields = checkedFields(value);
  if ("wrong" in fields) {
    gathering.refuse(line, "wrong-field", { ...(fields.wrong as WrongField) });
    return;
  }
  const terms = namedTerms(value["terms"]);
  const [sources, related] = [texts(value["sources"]), texts(value["related"])];
  if (terms === undefined || sources === undefined || related === undefined) {
    const field = terms === undefined ? "terms" : sources === undefined ? "sources" : "related";
    gathering.refuse(line, "wrong-field", { field, value: shown(value[field]) });
    return;
  }
  gathering.add({ ...fields, terms: makeTerms(terms), sources, related, line });
}

function namedTerms(value: unknown): readonly NamedTerm[] | undefined {
  if (!isRecord(value)) return undefined;
  const named: NamedTerm[] = [];
  for (const language of LANGUAGES) {
    const list = value[language] ?? [];
    if (!Array.isArray(list)) return undefined;
    for (const term of list) {
      const one = namedTerm(term, language);
      if (one === undefined) return undefined;
      named.push(one);
    }
  }
  return named;
}

function namedTerm(value: unknown, language: Language): NamedTerm | undefined {
  if (!isRecord(value) || typeof value["term"] !== "string") return undefined;
  const status = TERM_STATUSES.find((known) => known === (value["status"] ?? "preferred"));
  if (status === undefined) return undefined;
  const script = value["script"] as Term["script"] | undefined;
  if (script !== undefined && script !== "Hans" && script !== "Hant") return undefined;
  return { language, term: value["term"], status, ...(script === undefined ? {} : { script }) };
}

function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((text) => typeof text === "string")
    ? value.map((text) => text.normalize("NFC"))
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
