import type { z } from "zod";
import { byPlace, type Problem } from "../core/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { ValidationRule } from "./rules.ts";
import { makeProblem, type Path, type YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

/** The names that fields may have in the map that a path leads to; none where names are free. */
export type KnownFields = (path: Path) => readonly string[];

/**
 * Says departures from a schema in the project's own terms, each at its place.
 * @param value what was checked
 * @param base where that value stands in the file
 * @param known what an unknown field may have been meant to be
 * @returns sorted by place
 */
export function problemsOfSchema(
  issues: readonly Issue[],
  value: unknown,
  source: YamlSource,
  base: Path,
  known: KnownFields,
): readonly Problem<ValidationRule>[] {
  const toProblems = (issue: Issue): readonly Problem<ValidationRule>[] => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const at = (rule: ValidationRule, params: Record<string, string>): Problem<ValidationRule> =>
      makeProblem(rule, source.placeOf([...base, ...path]), source.text, params);
    const badKey = (parent: Path, key: string): Problem<ValidationRule> => {
      const place = source.keyPlaceOf([...base, ...parent], key);
      const names = known(parent);
      return names.length === 0
        ? makeProblem("wrong-form", place, source.text, { field: "key", value: key })
        : makeProblem("unknown-field", place, source.text, suggest(key, names));
    };
    const field = path.length === 0 ? "-" : path.join(".");
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => badKey(path, key));
      case "invalid_key":
        return [badKey(path.slice(0, -1), String(path.at(-1)))];
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
  };
  return issues.flatMap(toProblems).sort(byPlace);
}

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
