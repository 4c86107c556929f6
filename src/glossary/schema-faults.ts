import type { z } from "zod";
import type { Problem } from "../core/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { ValidationRule } from "./rules.ts";
import { CODE_SCHEMES, ENTRY_FIELDS } from "./schema.ts";
import { makeProblem, type Path, type YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

/**
 * Says departures from a schema in the project's own terms, each at its place.
 * @param value what was checked
 * @param base where that value stands in the file
 */
export function problemsOfSchema(
  issues: readonly Issue[],
  value: unknown,
  source: YamlSource,
  base: Path,
): readonly Problem<ValidationRule>[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const at = (rule: ValidationRule, params: Record<string, string>): Problem<ValidationRule> =>
      makeProblem(rule, source.placeOf([...base, ...path]), source.text, params);
    const unknown = (parent: Path, field: string): Problem<ValidationRule> =>
      makeProblem(
        "unknown-field",
        source.keyPlaceOf([...base, ...parent], field),
        source.text,
        suggest(field, KNOWN[parent.join(".")] ?? []),
      );
    const field = path.length === 0 ? "-" : path.join(".");
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => unknown(path, key));
      case "invalid_key":
        return [unknown(path.slice(0, -1), String(path.at(-1)))];
      case "invalid_type":
        return valueAt(value, path) === undefined
          ? [at("missing-field", { field })]
          : [at("wrong-type", { field, expected: issue.expected })];
      case "invalid_value":
        return [at("wrong-value", { field, allowed: issue.values.join(", ") })];
      case "too_small":
        return [at("empty", { field })];
      case "too_big":
        return [at("too-long", { field, limit: String(issue.maximum) })];
      default:
        return [at("wrong-form", { field, value: String(valueAt(value, path)) })];
    }
  });
}

/** Names that a field may have been meant to be, by the path of the map it stands in. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  "": ENTRY_FIELDS,
  also: ["zh", "ko", "en"],
  avoid: ["zh", "ko", "en"],
  codes: CODE_SCHEMES,
};

function suggest(field: string, known: readonly string[]): Record<string, string> {
  const suggestion = nearest(field, known);
  return suggestion === undefined ? { field } : { field, suggestion };
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return at;
}
