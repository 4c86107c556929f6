import { ENTRY_STATUSES, type EntryStatus } from "../core/entry.ts";
import { MalmoiError } from "../core/errors.ts";
import { isLanguage, LANGUAGES, type Language } from "../core/language.ts";
import { ENCODINGS, type Encoding, encodingOf } from "../documents/encoding.ts";
import {
  type Format,
  SHEETS_CHOICES,
  TBX_DIALECTS,
  TBX_STYLES,
  type WriteOptions,
} from "../exchange/format.ts";
import { FORMAT_NAMES, type FormatName, isFormatName } from "../exchange/format-names.ts";
import { FORMATS } from "../exchange/formats.ts";
import { nearest } from "../text/nearest.ts";
import type { Context } from "./command.ts";
import type { OptionName } from "./options.ts";

/** What `malmoi export` was asked for. */
export interface ExportRequest
  extends Pick<
    WriteOptions,
    "from" | "to" | "directed" | "dialect" | "style" | "maxChars" | "lineEnd" | "baseIri" | "sheets"
  > {
  readonly format: Format;
  readonly out: string | undefined;
  readonly status: EntryStatus | undefined;
  readonly ids: readonly string[];
  readonly encoding: Encoding;
}

/** @throws MalmoiError for values that do not fit, or that the format has no use for */
export function exportRequest(context: Context): ExportRequest {
  const { values, switches } = context.arguments;
  const format = chosenFormat(context);
  const [from, to] = [languageOption(context, "from"), languageOption(context, "to")];
  const target = to ?? (from === "ko" ? "zh" : "ko");
  const source = from ?? (to === "zh" ? "ko" : "zh");
  if (source === target) throw new MalmoiError("same-language", { language: source });
  if (format.table === undefined) {
    for (const option of ["encoding", "crlf"] as const) refuse(context, option, format.name);
  }
  if (format.name !== "tbx") {
    for (const option of ["dialect", "style"] as const) refuse(context, option, format.name);
  }
  if (format.name !== "xlsx") refuse(context, "sheets", format.name);
  if (format.name !== "prompt") refuse(context, "max-chars", format.name);
  if (format.name !== "skos") refuse(context, "base-iri", format.name);
  return {
    format,
    from: source,
    to: target,
    directed: { from: from !== undefined, to: to !== undefined },
    out: values("out").at(-1),
    ids: values("id"),
    status: choice(context, "status", ENTRY_STATUSES),
    dialect: choice(context, "dialect", TBX_DIALECTS) ?? "basic",
    style: choice(context, "style", TBX_STYLES) ?? "dca",
    maxChars: numberOption(context, "max-chars"),
    sheets: choice(context, "sheets", SHEETS_CHOICES) ?? "one",
    baseIri: iriOption(context),
    encoding: encodingOption(context),
    lineEnd: switches.has("crlf") ? "\r\n" : "\n",
  };
}

function chosenFormat({ arguments: { format, values, switches } }: Context): Format {
  const ending = values("out").at(-1)?.split(".").at(-1)?.toLowerCase();
  const name = format ?? (switches.has("json") ? "json" : (formatOfEnding(ending) ?? ""));
  if (isFormatName(name)) return FORMATS[name];
  const allowed = FORMAT_NAMES.join(", ");
  if (name === "") throw new MalmoiError("format-needed", { allowed });
  throw new MalmoiError("unknown-format", { value: name, allowed }, nearest(name, FORMAT_NAMES));
}

/** The format of that name, else the only one whose files end so. */
function formatOfEnding(ending: string | undefined): FormatName | undefined {
  const [only, ...more] = FORMAT_NAMES.filter((name) => FORMATS[name].extension === ending);
  return FORMAT_NAMES.find((name) => name === ending) ?? (more.length === 0 ? only : undefined);
}

export function languageOption(
  { arguments: { values } }: Context,
  option: "from" | "to",
): Language | undefined {
  const value = values(option).at(-1);
  if (value === undefined || isLanguage(value)) return value;
  throw new MalmoiError("bad-choice", {
    option: `--${option}`,
    value,
    allowed: LANGUAGES.join(", "),
  });
}

function choice<Name extends string>(
  { arguments: { values } }: Context,
  option: OptionName,
  names: readonly Name[],
): Name | undefined {
  const value = values(option).at(-1);
  const known = names.find((name) => name === value);
  if (value === undefined || known !== undefined) return known;
  throw new MalmoiError("bad-choice", { option: `--${option}`, value, allowed: names.join(", ") });
}

function encodingOption({ arguments: { values } }: Context): Encoding {
  const value = values("encoding").at(-1);
  const known = encodingOf(value ?? "utf-8");
  if (known !== undefined) return known;
  const allowed = ENCODINGS.join(", ");
  throw new MalmoiError("bad-choice", { option: "--encoding", value: value ?? "", allowed });
}

function numberOption({ arguments: { values } }: Context, option: OptionName): number | undefined {
  const value = values(option).at(-1);
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new MalmoiError("bad-number", { option: `--${option}`, value });
}

/** Stands in for the address that only who publishes a list can give it (UUID 5 of "malmoi"). */
const PLACEHOLDER = "urn:uuid:8154d289-8b36-5f97-8d05-e652334ed23b#";

function iriOption({ arguments: { values } }: Context): string {
  const value = values("base-iri").at(-1) ?? PLACEHOLDER;
  if (/^[a-z][a-z0-9+.-]*:[^\p{C}\p{Z}<>"{}|\\^`]+$/iu.test(value)) return value;
  throw new MalmoiError("bad-iri", { option: "--base-iri", value });
}

function refuse({ arguments: { given } }: Context, option: OptionName, format: string): void {
  if (given.includes(option)) {
    throw new MalmoiError("not-for-format", { option: `--${option}`, format });
  }
}
