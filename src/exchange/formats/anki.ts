import { type Entry, preferredTerm } from "../../core/entry.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { cleanText } from "../clean-text.ts";
import { COLUMN_NAMES, cellsOf } from "../columns.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { htmlText } from "../html-escape.ts";

/** What stands in the tags and in no field. */
const IN_TAGS: ReadonlySet<string> = new Set(["category", "status", "domain"]);

/**
 * A text file for Anki (2.1.54 and newer): a note for each entry, question and answer first, so that
 * the note type "Basic" takes them; the id tells notes apart, so that a second import mends them.
 */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".txt", chunks: lines(entries, options) }],
};

function* lines(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const columns = columnsFor(options);
  yield "#separator:tab\n#html:true\n#deck:malmoi\n";
  yield `#columns:${[...columns, "tags"].join("\t")}\n`;
  yield `#guid column:1\n#tags column:${columns.length + 1}\n`;
  for (const entry of entries) yield note(entry, columns, options);
}

/** The id, the languages in the direction asked for, then all other columns of a table. */
function columnsFor({ from, to }: Pick<WriteOptions, "from" | "to">): readonly string[] {
  const others = LANGUAGES.filter((language: Language) => language !== from && language !== to);
  const first = ["id", from, to, ...others];
  const rest = COLUMN_NAMES.filter((name) => !first.includes(name) && !IN_TAGS.has(name));
  return [...first, ...rest];
}

/** A note without a question is one that Anki does not take: it is told, and left out. */
function note(entry: Entry, columns: readonly string[], { from, lose }: WriteOptions): string {
  if (preferredTerm(entry, from) === null) {
    lose("no-headword", entry.id);
    return "";
  }
  const cells = cellsOf(entry);
  const fields = columns.map((name) => {
    const text = cleanText(cells[COLUMN_NAMES.indexOf(name)] ?? "", () =>
      lose("control-character", entry.id),
    );
    if (text.includes("\r")) lose("white-space", entry.id);
    return quoted(htmlText(text));
  });
  return `${[...fields, tags(entry)].join("\t")}\n`;
}

function tags({ category, domain, status }: Entry): string {
  return [category, domain, status === "draft" ? status : undefined]
    .filter((tag) => tag !== undefined)
    .join(" ");
}

/** A field in quotes where Anki would take a part of it for a mark; `#` begins a comment. */
function quoted(field: string): string {
  return /^#|[\t"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
