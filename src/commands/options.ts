import type { ParseArgsOptionsConfig } from "node:util";

/**
 * Every option of the program: parsing, help and error messages are drawn from this table.
 * `argument` names the value in help; options without one are switches.
 */
export const OPTIONS = {
  glossary: { argument: "path", repeatable: true, short: "g" },
  category: { argument: "category", repeatable: true, short: "c" },
  limit: { argument: "number", repeatable: false, short: "n" },
  json: { argument: undefined, repeatable: false, short: undefined },
  kind: { argument: "kind", repeatable: false, short: "k" },
  format: { argument: "format", repeatable: false, short: "f" },
  encoding: { argument: "encoding", repeatable: false, short: undefined },
  rule: { argument: "rule", repeatable: true, short: undefined },
  source: { argument: "file", repeatable: false, short: undefined },
  "fail-on": { argument: "severity", repeatable: false, short: undefined },
  fix: { argument: undefined, repeatable: false, short: undefined },
  interactive: { argument: undefined, repeatable: false, short: "i" },
  baseline: { argument: "file", repeatable: false, short: undefined },
  out: { argument: "file", repeatable: false, short: "o" },
  force: { argument: undefined, repeatable: false, short: undefined },
  strict: { argument: undefined, repeatable: false, short: undefined },
  id: { argument: "id", repeatable: true, short: undefined },
  status: { argument: "status", repeatable: false, short: undefined },
  for: { argument: "file", repeatable: true, short: undefined },
  from: { argument: "language", repeatable: false, short: undefined },
  to: { argument: "target", repeatable: false, short: undefined },
  crlf: { argument: undefined, repeatable: false, short: undefined },
  dialect: { argument: "dialect", repeatable: false, short: undefined },
  style: { argument: "tbxStyle", repeatable: false, short: undefined },
  "max-chars": { argument: "number", repeatable: false, short: undefined },
  sheets: { argument: "sheets", repeatable: false, short: undefined },
  "base-iri": { argument: "iri", repeatable: false, short: undefined },
  map: { argument: "mapping", repeatable: true, short: undefined },
  "dry-run": { argument: undefined, repeatable: false, short: undefined },
  definition: { argument: "sentence", repeatable: false, short: undefined },
  note: { argument: "sentence", repeatable: false, short: undefined },
  explain: { argument: undefined, repeatable: false, short: undefined },
  check: { argument: undefined, repeatable: false, short: undefined },
  "no-history": { argument: undefined, repeatable: false, short: undefined },
  "no-mouse": { argument: undefined, repeatable: false, short: undefined },
  ascii: { argument: undefined, repeatable: false, short: undefined },
  "screen-reader": { argument: undefined, repeatable: false, short: undefined },
  lang: { argument: "lang", repeatable: false, short: undefined },
  "no-color": { argument: undefined, repeatable: false, short: undefined },
  help: { argument: undefined, repeatable: false, short: "h" },
  version: { argument: undefined, repeatable: false, short: "V" },
} as const satisfies Record<string, OptionRow>;

interface OptionRow {
  readonly argument:
    | "path"
    | "category"
    | "number"
    | "lang"
    | "kind"
    | "format"
    | "encoding"
    | "rule"
    | "severity"
    | "file"
    | "id"
    | "status"
    | "language"
    | "target"
    | "dialect"
    | "tbxStyle"
    | "mapping"
    | "sentence"
    | "iri"
    | "sheets"
    | undefined;
  readonly repeatable: boolean;
  readonly short: string | undefined;
}

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** Options of single commands. */
const OWN_OPTIONS: readonly OptionName[] = [
  "ascii",
  "base-iri",
  "baseline",
  "check",
  "crlf",
  "definition",
  "dialect",
  "dry-run",
  "encoding",
  "explain",
  "fail-on",
  "fix",
  "for",
  "force",
  "format",
  "from",
  "id",
  "interactive",
  "kind",
  "map",
  "max-chars",
  "no-history",
  "no-mouse",
  "note",
  "out",
  "rule",
  "screen-reader",
  "sheets",
  "source",
  "status",
  "strict",
  "style",
  "to",
];

/** Options that every command takes. */
export const GLOBAL_OPTIONS: readonly OptionName[] = OPTION_NAMES.filter(
  (name) => !OWN_OPTIONS.includes(name),
);

/** The table in the form that node:util's parseArgs takes. */
export const PARSE_OPTIONS: ParseArgsOptionsConfig = Object.fromEntries(
  OPTION_NAMES.map((name) => {
    const { argument, repeatable, short } = OPTIONS[name];
    return [
      name,
      {
        type: argument === undefined ? "boolean" : "string",
        multiple: repeatable,
        ...(short === undefined ? {} : { short }),
      },
    ];
  }),
);

export function isOption(name: string): name is OptionName {
  return (OPTION_NAMES as readonly string[]).includes(name);
}
