import { CATEGORIES } from "../../core/category.ts";
import { type Entry, preferredTerm, termsWithStatus } from "../../core/entry.ts";
import { LANGUAGES } from "../../core/language.ts";
import { cleanText } from "../clean-text.ts";
import type { WriteOptions, Writer } from "../format.ts";

/** A table for each category, for people to read. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".md", chunks: document(entries, options) }],
};

function* document(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const { words } = options;
  const columns = [
    ...LANGUAGES.map((language) => words.language[language]),
    ...["pinyin", "admitted", "deprecated", "definition"].map(words.column),
  ];
  yield `# ${words.title}\n`;
  for (const category of CATEGORIES) {
    let isFirst = true;
    for (const entry of entries) {
      if (entry.category !== category) continue;
      if (isFirst) {
        yield `\n## ${words.category(category)}\n\n${row(columns)}${row(columns.map(() => "---"))}`;
      }
      isFirst = false;
      yield row(cells(entry, options));
    }
  }
}

function cells(entry: Entry, { lose }: WriteOptions): readonly string[] {
  const listed = (status: "admitted" | "deprecated"): string =>
    LANGUAGES.flatMap((language) => termsWithStatus(entry, language, status)).join(" · ");
  return [
    ...LANGUAGES.map((language) => preferredTerm(entry, language) ?? ""),
    entry.pinyin ?? "",
    listed("admitted"),
    listed("deprecated"),
    entry.definition ?? entry.note ?? "",
  ].map((text) => cell(cleanText(text, () => lose("control-character", entry.id))));
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |\n`;
}

/** Text, and no markup, in a cell of a table. */
function cell(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~&]/g, "\\$&")
    .replace(/\r\n?|\n/g, "<br>")
    .replaceAll("\t", " ");
}
