import type { Entry, Term } from "../../core/entry.ts";
import { cleanText } from "../clean-text.ts";
import type { WriteOptions, Writer } from "../format.ts";
import type { TaggedLanguage } from "../language-tags.ts";
import { iri, literal, statements } from "../turtle.ts";

/** The languages of labels; each has one preferred label at most (SKOS, S14). */
const LABELS: readonly (TaggedLanguage & { readonly tag: string })[] = [
  { language: "zh", script: "Hans", tag: "zh-Hans" },
  { language: "zh", script: "Hant", tag: "zh-Hant" },
  { language: "ko", tag: "ko" },
  { language: "en", tag: "en" },
];

const LABEL_OF: Readonly<Record<Term["status"], string>> = {
  preferred: "skos:prefLabel",
  admitted: "skos:altLabel",
  deprecated: "skos:hiddenLabel",
};

/** SKOS in RDF Turtle: a concept for each entry, in one scheme. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".ttl", chunks: document(entries, options) }],
};

function* document(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const { baseIri, words } = options;
  yield "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";
  yield "@prefix dct: <http://purl.org/dc/terms/> .\n";
  yield statements(scheme(baseIri), [
    ["a", ["skos:ConceptScheme"]],
    ["dct:title", [literal(words.title)]],
  ]);
  for (const entry of entries) yield concept(entry, options);
}

/** The scheme has the base for its name; a fragment cannot be empty. */
function scheme(baseIri: string): string {
  return `<${baseIri.replace(/#$/, "")}>`;
}

function concept(entry: Entry, { baseIri, has, lose }: WriteOptions): string {
  const clean = (text: string): string =>
    cleanText(text, () => lose("control-character", entry.id));
  const texts = (values: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(values.flatMap((text) => (text === undefined ? [] : [literal(clean(text))]))),
  ];
  const link = (id: string): string => iri(baseIri, clean(id));
  const { codes = {}, from, until, successor } = entry;
  return statements(link(entry.id), [
    ["a", ["skos:Concept"]],
    ["skos:inScheme", [scheme(baseIri)]],
    ["dct:identifier", texts([entry.id])],
    ["dct:type", texts([entry.category])],
    ...labels(entry, clean),
    [
      "skos:notation",
      Object.entries(codes).map(([name, code]) =>
        literal(clean(code), `^^${iri(`${baseIri}code.`, clean(name))}`),
      ),
    ],
    ["dct:subject", texts([entry.domain])],
    ["skos:definition", texts([entry.definition])],
    ["skos:note", texts([entry.note])],
    ["dct:valid", (from ?? until) === undefined ? [] : [period(from, until)]],
    ["dct:isReplacedBy", successor === undefined ? [] : [link(successor)]],
    ["dct:source", texts(entry.sources)],
    [
      "skos:related",
      [...new Set(entry.related)].filter((id) => has(id) && id !== entry.id).map(link),
    ],
  ]);
}

/** Labels by status; none stands twice in a language, for the three kinds are disjoint (SKOS, S13). */
function labels(
  entry: Entry,
  clean: (text: string) => string,
): readonly (readonly [string, readonly string[]])[] {
  const objects: Record<Term["status"], string[]> = { preferred: [], admitted: [], deprecated: [] };
  for (const { language, script, tag } of LABELS) {
    const seen = new Set([""]);
    let hasPreferred = false;
    for (const term of entry.terms[language]) {
      const text = clean(term.term);
      if ((term.script ?? "Hans") !== (script ?? "Hans") || seen.has(text)) continue;
      seen.add(text);
      const isSecond = term.status === "preferred" && hasPreferred;
      if (term.status === "preferred") hasPreferred = true;
      objects[isSecond ? "admitted" : term.status].push(literal(text, `@${tag}`));
    }
  }
  if (entry.pinyin !== undefined) {
    objects.admitted.push(literal(clean(entry.pinyin), "@zh-Latn-pinyin"));
  }
  return Object.entries(LABEL_OF).map(([status, name]) => [
    name,
    objects[status as Term["status"]],
  ]);
}

/** A period as Dublin Core writes it (DCMI Period Encoding Scheme). */
function period(from: string | undefined, until: string | undefined): string {
  const start = from === undefined ? "" : `start=${from}; `;
  const end = until === undefined ? "" : `end=${until}; `;
  return literal(`${start}${end}scheme=W3C-DTF;`, "^^dct:Period");
}
