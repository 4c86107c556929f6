import { parseArgs } from "node:util";
import { CATEGORIES, type Category, isCategory } from "../core/category.ts";
import type { CheckRule, RuleSeverity } from "../core/check-rules.ts";
import { MalmoiError } from "../core/errors.ts";
import { UI_LANGUAGES, type UiLanguage } from "../core/language.ts";
import { isNameKind, NAME_KINDS, type NameKind } from "../core/name-kind.ts";
import type { Severity } from "../core/problem.ts";
import { nearest } from "../text/nearest.ts";
import { isOption, OPTION_NAMES, OPTIONS, type OptionName, PARSE_OPTIONS } from "./options.ts";
import { failingSeverity, ruleSeverities } from "./rule-options.ts";

const ANY_KIND = "auto";

/** The command line, understood. */
export interface Arguments {
  /** Everything that is no option, in order. */
  readonly words: readonly string[];
  readonly glossary: readonly string[];
  readonly categories: readonly Category[];
  readonly limit: number | undefined;
  readonly lang: UiLanguage | undefined;
  /** What the names to read are; undefined where that is to be found out. */
  readonly kind: NameKind | undefined;
  /** Format of the output, as given: which there are depends on the command. */
  readonly format: string | undefined;
  /** What the user calls the encoding of documents; it is found out without. */
  readonly encoding: string | undefined;
  /** Severities of the rules of `check` that are not to have their usual ones. */
  readonly severities: Readonly<Partial<Record<CheckRule, RuleSeverity>>>;
  /** The least grave problem for which `check` exits with 1. */
  readonly failOn: Severity | "never";
  /** What was given for an option with a value, as given and in order. */
  readonly values: (name: OptionName) => readonly string[];
  /** Names of the switches that were given. */
  readonly switches: ReadonlySet<OptionName>;
  /** Options that were given, for commands to refuse those they do not take. */
  readonly given: readonly OptionName[];
}

type OptionToken = Extract<
  NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number],
  { kind: "option" }
>;

/**
 * Reads a command line: GNU long options (`--limit 5`, `--limit=5`), short ones, `--` ends options.
 * @param argv without the program's own name
 * @throws MalmoiError for options that do not exist and values that do not fit
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: PARSE_OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens
    .filter((token): token is OptionToken => token.kind === "option")
    .map((token) => ({ name: knownOption(token), value: argumentOf(token) }));
  const values = (name: OptionName): readonly string[] =>
    given.flatMap((option) =>
      option.name === name && option.value !== undefined ? [option.value] : [],
    );
  return {
    words: positionals,
    glossary: values("glossary"),
    categories: values("category").map(toCategory),
    limit: values("limit").map(toLimit).at(-1),
    lang: values("lang").map(toLanguage).at(-1),
    kind: values("kind").map(toKind).at(-1),
    format: values("format").at(-1),
    encoding: values("encoding").at(-1),
    severities: ruleSeverities(values("rule")),
    failOn: values("fail-on").map(failingSeverity).at(-1) ?? "error",
    values,
    switches: new Set(
      given.filter(({ name }) => OPTIONS[name].argument === undefined).map(({ name }) => name),
    ),
    given: given.map(({ name }) => name),
  };
}

function knownOption({ name, rawName }: OptionToken): OptionName {
  if (isOption(name)) return name;
  const suggestion = nearest(name, OPTION_NAMES);
  throw new MalmoiError(
    "unknown-option",
    { option: rawName },
    suggestion === undefined ? undefined : `--${suggestion}`,
  );
}

function argumentOf(token: OptionToken): string | undefined {
  const { name, rawName, value } = token;
  const argument = isOption(name) ? OPTIONS[name].argument : undefined;
  if (argument === undefined) {
    if (value !== undefined) throw new MalmoiError("option-takes-no-value", { option: rawName });
    return undefined;
  }
  // `--lang --json`: the next option is not meant as the value, and neither is nothing.
  if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"))) {
    throw new MalmoiError("option-needs-value", { option: rawName, value: argument.toUpperCase() });
  }
  return value;
}

function toCategory(value: string): Category {
  if (isCategory(value)) return value;
  throw new MalmoiError(
    "unknown-category",
    { value, allowed: CATEGORIES.join(", ") },
    nearest(value, CATEGORIES),
  );
}

function toLimit(value: string): number {
  const limit = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (limit < 1) throw new MalmoiError("bad-limit", { value });
  return limit;
}

function toKind(value: string): NameKind | undefined {
  if (value === ANY_KIND || isNameKind(value)) return value === ANY_KIND ? undefined : value;
  const allowed = [...NAME_KINDS, ANY_KIND];
  throw new MalmoiError("unknown-kind", { value, allowed: allowed.join(", ") });
}

function toLanguage(value: string): UiLanguage {
  const language = UI_LANGUAGES.find((known) => known === value);
  if (language !== undefined) return language;
  throw new MalmoiError("unknown-language", { value, allowed: UI_LANGUAGES.join(", ") });
}
