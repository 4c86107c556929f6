import type { Entry } from "../../core/entry.ts";
import { type ArticleLine, type ArticlePart, articleOf } from "../article.ts";
import type { OutputFile, WriteOptions, Writer } from "../format.ts";
import { htmlText } from "../html-escape.ts";
import { BETWEEN, type Headword, type Synonym, stardictWords } from "./stardict-words.ts";

/**
 * A dictionary of StarDict 3: articles, an index of preferred terms, one of all other names, and
 * what tells their sizes.
 */
export const writer: Writer = {
  write: (entries, options) => {
    const { headwords, synonyms, shared } = stardictWords(
      entries,
      (entry) => article(entry, options),
      options,
    );
    const files: OutputFile[] = [
      { ending: ".dict", chunks: articles(entries, shared, options) },
      { ending: ".idx", chunks: index(headwords) },
    ];
    if (synonyms.length > 0) files.push({ ending: ".syn", chunks: index(synonyms) });
    return [{ ending: ".ifo", chunks: [info(headwords, synonyms, options)] }, ...files];
  },
};

function info(
  headwords: readonly Headword[],
  synonyms: readonly Synonym[],
  { words }: WriteOptions,
): string {
  const size = headwords.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    "StarDict's dict ifo file",
    "version=3.0.0",
    `bookname=malmoi ${words.title}`,
    `wordcount=${headwords.length}`,
    ...(synonyms.length > 0 ? [`synwordcount=${synonyms.length}`] : []),
    `idxfilesize=${size}`,
    "sametypesequence=h",
    "",
  ].join("\n");
}

/** An article for each entry, then those of entries that share a word, together. */
function* articles(
  entries: Iterable<Entry>,
  shared: readonly (readonly number[])[],
  options: WriteOptions,
): Generator<string> {
  const wanted = new Map(shared.flat().map((number) => [number, ""]));
  let number = 0;
  for (const entry of entries) {
    const text = article(entry, options);
    if (wanted.has(number)) wanted.set(number, text);
    yield text;
    number += 1;
  }
  for (const numbers of shared) {
    yield numbers.map((one) => wanted.get(one)).join(BETWEEN);
  }
}

function* index(words: readonly { readonly bytes: Uint8Array }[]): Generator<Uint8Array> {
  for (const { bytes } of words) yield bytes;
}

function article(entry: Entry, options: WriteOptions): string {
  return articleOf(entry, options).map(line).join("");
}

function line({ label, parts }: ArticleLine): string {
  const text = parts.length === 0 ? "" : ` ${parts.map(part).join(" · ")}`;
  return `<div><i>${htmlText(label)}</i>${text}</div>`;
}

function part({ text, language, status }: ArticlePart): string {
  const html = htmlText(text);
  if (language === undefined) return html;
  return status === "deprecated" ? `<s>${html}</s>` : `<b>${html}</b>`;
}
