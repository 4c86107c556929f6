import { basename, extname, join } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { isLanguage, type Language } from "../core/language.ts";
import type { Format, ReadOptions } from "../exchange/format.ts";
import { FORMAT_NAMES, type FormatName, isFormatName } from "../exchange/format-names.ts";
import { FORMATS } from "../exchange/formats.ts";
import { MAPPABLE } from "../exchange/table-columns.ts";
import { userConfigFolder } from "../files/user-folders.ts";
import type { Context } from "./command.ts";
import { languageOption } from "./export-request.ts";

const READABLE = FORMAT_NAMES.filter((name) => FORMATS[name].loadReader !== undefined);

/** Endings of names that do not name their format. */
const ENDINGS: Readonly<Record<string, FormatName>> = {
  yml: "yaml",
  txt: "tsv",
  tab: "tsv",
  utf8: "omegat",
  ndjson: "jsonl",
  xml: "tbx",
  martif: "tbx",
  mtf: "multiterm",
};

/**
 * The format of a file to import: what the user says, else what its name says.
 * @throws MalmoiError unknown-format, not-importable, unknown-import
 */
export function importFormat(path: string, { arguments: { format } }: Context): Format {
  const allowed = READABLE.join(", ");
  const ending = extname(path).slice(1).toLowerCase();
  const name = format ?? ENDINGS[ending] ?? ending;
  if (!isFormatName(name)) {
    throw format === undefined
      ? new MalmoiError("unknown-import", { path, allowed })
      : new MalmoiError("unknown-format", { value: name, allowed });
  }
  if (FORMATS[name].loadReader === undefined) {
    throw new MalmoiError("not-importable", { format: name, allowed });
  }
  return FORMATS[name];
}

/** @throws MalmoiError bad-map */
export function readOptions(path: string, context: Context): ReadOptions {
  const columns = new Map(
    context.arguments.values("map").map((value) => {
      const cut = value.lastIndexOf("=");
      const [header, field] = [
        value.slice(0, Math.max(0, cut)).trim(),
        value.slice(cut + 1).trim(),
      ];
      if (header === "" || !MAPPABLE.includes(field)) {
        throw new MalmoiError("bad-map", { value, allowed: MAPPABLE.join(", ") });
      }
      return [header, field] as const;
    }),
  );
  const from = languageOption(context, "from") ?? "zh";
  const to: Language = targetLanguage(context) ?? (from === "ko" ? "zh" : "ko");
  if (from === to) throw new MalmoiError("same-language", { language: from });
  const directed =
    languageOption(context, "from") !== undefined || targetLanguage(context) !== undefined;
  return { path, columns, from, to, directed };
}

/** `--to` is a language for formats that name none, else the file to write to. */
function targetLanguage({ arguments: { values } }: Context): Language | undefined {
  return values("to").find((value) => isLanguage(value));
}

/**
 * The glossary file that new entries go into: the one that was named, else one of the user's own,
 * after the first file that is imported.
 * @throws MalmoiError target-not-yaml
 */
export function targetFile({ operands, arguments: given, glossaryChoice }: Context): string {
  const named = given.values("to").find((value) => !isLanguage(value));
  if (named !== undefined) {
    if (!/\.ya?ml$/i.test(named)) throw new MalmoiError("target-not-yaml", { path: named });
    return named;
  }
  const first = operands[0] ?? "-";
  const name = first === "-" ? "standard-input" : basename(first, extname(first));
  const folder = join(userConfigFolder(glossaryChoice.environment), "glossary", "imported");
  return join(folder, `${name.replace(/^\.+/, "") || "imported"}.yaml`);
}
