import { type Document, isMap, isNode, isScalar, parseDocument } from "yaml";
import { type Place, placesOf } from "../core/place.ts";
import { byPlace, type Problem } from "../core/problem.ts";
import type { ValidationRule } from "./rules.ts";

/** Keys and list positions that lead to a value: [12, "also", "ko", 0]. */
export type Path = readonly (string | number)[];

/** A YAML text, what is wrong with its syntax, and where its parts stand. */
export interface YamlSource {
  readonly text: string;
  /** undefined where the syntax is broken. */
  readonly document: Document.Parsed | undefined;
  /** The whole text as plain values; undefined where the syntax is broken or nothing is there. */
  readonly value: unknown;
  readonly problems: readonly Problem<ValidationRule>[];
  /** Where a value stands; its nearest parent where the path leads nowhere. */
  readonly placeOf: (path: Path, fragment?: string) => Place;
  /** Where the name of a field stands in the map that a path leads to. */
  readonly keyPlaceOf: (path: Path, key: string) => Place;
}

/** Reads a YAML 1.2 text. Never throws: faults come back as problems with their place. */
export function readYaml(text: string): YamlSource {
  const places = placesOf(text);
  const { document, value, faults } = parse(text);
  const problems = faults
    .map(({ message, pos }) =>
      makeProblem("syntax", places(pos[0], Math.max(pos[0], pos[1])), text, { reason: message }),
    )
    .sort(byPlace);
  const placeOf = (path: Path, fragment?: string): Place => {
    const [start, end] = document === undefined ? [0, 0] : rangeAt(document, path);
    const at = fragment === undefined ? -1 : text.slice(start, end).indexOf(fragment);
    return fragment === undefined || at < 0
      ? places(start, end)
      : places(start + at, start + at + fragment.length);
  };
  return {
    text,
    document,
    value,
    problems,
    placeOf,
    keyPlaceOf: (path, key) => {
      const map = document?.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      // A key that is a list or a map has no name to look for: the map it stands in.
      if (pair === undefined) return placeOf(path);
      return places(...rangeOf(pair.key));
    },
  };
}

/** A problem of a glossary file; all are errors, since the list must be right before it is used. */
export function makeProblem(
  rule: ValidationRule,
  place: Place,
  text: string,
  params: Readonly<Record<string, string>> = {},
  entries: readonly string[] = [],
): Problem<ValidationRule> {
  return {
    rule,
    severity: "error",
    ...place,
    text: text.slice(place.range[0], Math.min(place.range[1], place.range[0] + 80)),
    params,
    suggestions: params["suggestion"] === undefined ? [] : [params["suggestion"]],
    entries,
  };
}

interface Parsed {
  readonly document: Document.Parsed | undefined;
  readonly value: unknown;
  readonly faults: readonly { readonly message: string; readonly pos: readonly [number, number] }[];
}

/** Ends a line, says YAML 1.2 (5.4); the library thinks otherwise. */
const LONE_CR = /\r(?!\n)/g;

/** YAML 1.2 as it is; warnings of the library would go straight to the terminal. */
export const YAML_OPTIONS = {
  prettyErrors: false,
  schema: "core",
  version: "1.2",
  logLevel: "error",
} as const;

/** Aliases are expanded at most so often: nobody needs them here, and they can explode. */
const MOST_ALIASES = 100;

function parse(text: string): Parsed {
  try {
    const document = parseDocument(text.replace(LONE_CR, "\n"), YAML_OPTIONS);
    if (document.errors.length > 0) {
      return { document: undefined, value: undefined, faults: document.errors };
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { document, value: value ?? undefined, faults: [] };
  } catch (error) {
    // Thousands of open brackets overflow the parser's stack (RangeError), aliases of aliases pass
    // the limit (ReferenceError): a broken file, not a broken program.
    if (error instanceof RangeError || error instanceof ReferenceError) {
      const faults = [{ message: error.message, pos: [0, 0] as const }];
      return { document: undefined, value: undefined, faults };
    }
    throw error;
  }
}

function rangeOf(node: unknown): [start: number, end: number] {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

function rangeAt(document: Document.Parsed, path: Path): [start: number, end: number] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    // A whole block is shown at its first line.
    if (isMap(node) && node.flow !== true) return rangeOf(node.items[0]?.key);
    if (isNode(node) && node.range) return rangeOf(node);
  }
  return [0, 0];
}
