import { categoryOf } from "../../src/core/category.ts";
import type { Entry, Term } from "../../src/core/entry.ts";
import type { Language } from "../../src/core/language.ts";
import type { Aspect } from "../../src/exchange/aspect.ts";
import { oneLine } from "./told-apart.ts";

/** An entry of a list, or as a file gives it back. */
export type AnyEntry = Pick<Entry, "terms" | "sources" | "related"> & Partial<Entry>;

/** What an entry says besides single values, and the languages that are looked at. */
type Values = readonly string[];

/**
 * The values that an entry has of an aspect, as texts in a fixed order.
 * @param languages those that a file of the format has
 */
export function valuesOf(entry: AnyEntry, aspect: Aspect, languages: readonly Language[]): Values {
  const terms = (keep: (term: Term) => boolean): string[] => [
    ...new Set(
      languages.flatMap((language) =>
        entry.terms[language]
          .filter(keep)
          .map(({ term }) => oneLine(term))
          .filter((term) => term !== "")
          .map((term) => `${language} ${term}`),
      ),
    ),
  ];
  switch (aspect) {
    case "category":
      return text(entry.category ?? categoryOf(entry.id ?? "") ?? undefined);
    case "status":
      return [entry.status ?? "approved"];
    case "admitted":
      return terms(({ status, script }) => status !== "deprecated" && script !== "Hant").sort();
    case "deprecated":
      return terms(({ status, script }) => status === "deprecated" && script !== "Hant").sort();
    case "traditional":
      return terms(({ script }) => script === "Hant").sort();
    case "period":
      return [...text(entry.from), "–", ...text(entry.until)];
    case "codes":
      return Object.entries(entry.codes ?? {}).map((pair) => pair.join(":"));
    case "usage":
      return entry.usage ?? [];
    case "sources":
    case "related":
      return entry[aspect];
    default:
      return text(entry[aspect]);
  }
}

function text(value: string | undefined): Values {
  return value === undefined ? [] : [value];
}
