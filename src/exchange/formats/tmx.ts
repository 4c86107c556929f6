import { type Entry, preferredTerm } from "../../core/entry.ts";
import { LANGUAGES } from "../../core/language.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { tagOf } from "../language-tags.ts";
import { xmlAttribute, xmlText } from "../xml-escape.ts";

/** TMX 1.4b: a translation unit for each entry, with the preferred term of each language. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".tmx", chunks: document(entries, options) }],
};

function* document(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="malmoi" creationtoolversion="1" segtype="phrase" o-tmf="malmoi" adminlang="en" srclang="${tagOf({ language: options.from })}" datatype="plaintext"/>
  <body>
`;
  for (const entry of entries) yield unit(entry, options);
  yield "  </body>\n</tmx>\n";
}

function unit(entry: Entry, { lose }: WriteOptions): string {
  const controls = (): void => lose("control-character", entry.id);
  const note =
    entry.note === undefined ? "" : `      <note>${xmlText(entry.note, controls)}</note>\n`;
  const sides = LANGUAGES.flatMap((language) => {
    const term = preferredTerm(entry, language);
    if (term === null) return [];
    const tag = tagOf({ language });
    return [`      <tuv xml:lang="${tag}"><seg>${xmlText(term, controls)}</seg></tuv>\n`];
  });
  if (sides.length === 0) {
    lose("no-headword", entry.id);
    return "";
  }
  return `    <tu tuid="${xmlAttribute(entry.id, controls)}">\n${note}${sides.join("")}    </tu>\n`;
}
