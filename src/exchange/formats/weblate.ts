import type { Entry } from "../../core/entry.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { cleanText } from "../clean-text.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { isFormula } from "../formula.ts";
import { twoSides } from "../two-sides.ts";
import { quote } from "./delimited.ts";

/** The columns of a CSV file of Weblate and translate-toolkit, in their order. */
export const WEBLATE_COLUMNS = [
  "location",
  "source",
  "target",
  "id",
  "fuzzy",
  "context",
  "translator_comments",
  "developer_comments",
] as const;

/** Codes of languages as Weblate names its files. */
const CODES: Readonly<Record<Language, string>> = { zh: "zh_Hans", ko: "ko", en: "en" };

/** CSV for a glossary of Weblate, a file for each target language; the context is the entry's id. */
export const writer: Writer = {
  write: (entries, options) =>
    LANGUAGES.filter(
      (to) => to !== options.from && (!options.directed.to || to === options.to),
    ).map((to) => ({ ending: `-${CODES[to]}.csv`, chunks: rows(entries, { ...options, to }) })),
};

function* rows(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const { lose } = options;
  yield `${WEBLATE_COLUMNS.join(",")}\n`;
  for (const entry of entries) {
    const sides = twoSides(entry, options);
    const [source, target] = [sides?.sources[0] ?? "", sides?.targets[0] ?? ""];
    if (sides === undefined) continue;
    // Weblate strips what spreadsheets would take for a formula, and a term would be another.
    if (isFormula(source) || isFormula(target)) {
      lose("misread", entry.id);
      continue;
    }
    const text = (value = ""): string =>
      cleanText(value, () => lose("control-character", entry.id));
    const cells: Readonly<Record<(typeof WEBLATE_COLUMNS)[number], string>> = {
      location: "",
      source,
      target,
      id: "",
      fuzzy: entry.status === "draft" ? "True" : "",
      context: entry.id,
      translator_comments: text(entry.note),
      developer_comments: text(entry.definition),
    };
    yield `${WEBLATE_COLUMNS.map((name) => quote(cells[name], ",")).join(",")}\n`;
  }
}
