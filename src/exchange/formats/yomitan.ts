import { CATEGORIES } from "../../core/category.ts";
import type { Entry, Term } from "../../core/entry.ts";
import { type ArticleLine, articleOf } from "../article.ts";
import { cleanText, onOneLine } from "../clean-text.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { tagOf } from "../language-tags.ts";
import { type ZipPart, zipChunks } from "../zip-chunks.ts";

/** Terms that one bank holds: Yomitan reads banks whole. */
const BANK_SIZE = 10_000;

/** What is found first among the names of entries. */
const SCORES: Readonly<Record<Term["status"], number>> = {
  preferred: 1,
  admitted: 0,
  deprecated: -1,
};

/** A dictionary for Yomitan (format 3): every name in the source language leads to its entry. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".zip", chunks: zipChunks(parts(entries, options)) }],
};

function* parts(entries: Iterable<Entry>, options: WriteOptions): Generator<ZipPart> {
  const { from, to, words } = options;
  const index = {
    title: `malmoi ${from}-${to}`,
    revision: "1",
    format: 3,
    sequenced: true,
    sourceLanguage: from,
    targetLanguage: to,
  };
  yield { name: "index.json", chunks: [JSON.stringify(index)] };
  const tags = [
    ...CATEGORIES.map((name) => [name, "partOfSpeech", 0, words.category(name), 0]),
    ["admitted", "frequent", 1, words.column("admitted"), 0],
    ["deprecated", "archaism", 1, words.column("deprecated"), -1],
  ];
  yield { name: "tag_bank_1.json", chunks: [JSON.stringify(tags)] };
  const terms = rows(entries, options);
  let next = terms.next();
  for (let number = 1; number === 1 || next.done !== true; number += 1) {
    yield { name: `term_bank_${number}.json`, chunks: bank() };
  }

  function* bank(): Generator<string> {
    let separator = "[\n";
    for (let count = 0; count < BANK_SIZE && next.done !== true; count += 1) {
      yield separator + JSON.stringify(next.value);
      separator = ",\n";
      next = terms.next();
    }
    yield separator === "[\n" ? "[]" : "\n]";
  }
}

function* rows(entries: Iterable<Entry>, options: WriteOptions): Generator<readonly unknown[]> {
  let sequence = 0;
  for (const entry of entries) {
    sequence += 1;
    const names = namesOf(entry, options);
    if (names.length === 0) options.lose("no-headword", entry.id);
    // A category alone is said by the tag.
    const lines = articleOf(entry, options).filter(({ parts: pieces }) => pieces.length > 0);
    const content = lines.map(line);
    const definitions = [{ type: "structured-content", content }];
    for (const { term, status, script } of names) {
      const isRead = options.from === "zh" && status === "preferred" && script !== "Hant";
      yield [
        term,
        isRead ? (entry.pinyin ?? "") : "",
        entry.category,
        "",
        SCORES[status],
        definitions,
        sequence,
        status === "preferred" ? "" : status,
      ];
    }
  }
}

/** Terms of the source language on one line each, none twice. */
function namesOf(entry: Entry, { from, lose }: WriteOptions): readonly Term[] {
  const named = entry.terms[from].map((one) => {
    const clean = cleanText(one.term, () => lose("control-character", entry.id));
    return { ...one, term: onOneLine(clean, () => lose("white-space", entry.id)) };
  });
  return named.filter(
    ({ term }, at) => term !== "" && named.findIndex((other) => other.term === term) === at,
  );
}

function line({ label, parts: pieces }: ArticleLine): unknown {
  const content = pieces.flatMap(({ text, language, script, status }, at) => [
    ...(at === 0 ? [] : [" · "]),
    language === undefined
      ? text
      : {
          tag: "span",
          lang: tagOf({ language, ...(script === undefined ? {} : { script }) }),
          ...(status === "deprecated" ? { style: { textDecorationLine: "line-through" } } : {}),
          content: text,
        },
  ]);
  return { tag: "div", content: [`${label}: `, ...content] };
}
