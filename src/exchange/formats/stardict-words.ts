import type { Entry } from "../../core/entry.ts";
import { LANGUAGES } from "../../core/language.ts";
import { cleanText, onOneLine } from "../clean-text.ts";
import type { WriteOptions } from "../format.ts";

/** Bytes that a word must stay below (StarDict format, "word_str"). */
const WORD_LIMIT = 256;

/** A word with the record that stands for it in `.idx`: word, zero, offset and size of the article. */
export interface Headword {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Another name, with its record in `.syn`: word, zero, number of the headword. */
export type Synonym = Headword;

interface Words {
  readonly headwords: readonly Headword[];
  readonly synonyms: readonly Synonym[];
}

/**
 * The two indexes of a dictionary, in the order that StarDict searches them in.
 * @param article of an entry, as it stands in `.dict`
 */
export function stardictWords(
  entries: Iterable<Entry>,
  article: (entry: Entry) => string,
  { lose }: Pick<WriteOptions, "lose">,
): Words {
  const encoder = new TextEncoder();
  const headwords: Headword[] = [];
  const synonyms: { readonly word: string; readonly of: Headword }[] = [];
  let offset = 0;
  for (const entry of entries) {
    const size = encoder.encode(article(entry)).length;
    const { heads, others } = namesOf(entry, lose);
    const made = heads.map((word) => ({ word, bytes: record(word, [offset, size], encoder) }));
    headwords.push(...made);
    const [first] = made;
    if (first === undefined) lose("no-headword", entry.id);
    else synonyms.push(...others.map((word) => ({ word, of: first })));
    offset += size;
  }
  headwords.sort(byWord);
  synonyms.sort(byWord);
  const numbers = new Map(headwords.map((headword, number) => [headword, number]));
  return {
    headwords,
    synonyms: synonyms.map(({ word, of }) => ({
      word,
      bytes: record(word, [numbers.get(of) ?? 0], encoder),
    })),
  };
}

/** Preferred terms lead to the article; an entry without any leads there by its first name. */
function namesOf(
  entry: Entry,
  lose: WriteOptions["lose"],
): { readonly heads: readonly string[]; readonly others: readonly string[] } {
  const encoder = new TextEncoder();
  const usable = (text: string): readonly string[] => {
    const clean = cleanText(text, () => lose("control-character", entry.id));
    const word = onOneLine(clean, () => lose("white-space", entry.id));
    if (encoder.encode(word).length < WORD_LIMIT) return word === "" ? [] : [word];
    lose("too-long", entry.id);
    return [];
  };
  const terms = LANGUAGES.flatMap((language) => entry.terms[language]);
  const preferred = terms.filter(({ status }) => status === "preferred");
  const heads = new Set(preferred.flatMap(({ term }) => usable(term)));
  const all = new Set([
    ...terms.filter(({ status }) => status !== "preferred").flatMap(({ term }) => usable(term)),
    ...(entry.pinyin === undefined ? [] : usable(entry.pinyin)),
  ]);
  const [first] = all;
  if (heads.size === 0 && first !== undefined) heads.add(first);
  return { heads: [...heads], others: [...all].filter((word) => !heads.has(word)) };
}

function record(
  word: string,
  numbers: readonly number[],
  encoder: InstanceType<typeof TextEncoder>,
): Uint8Array {
  const text = encoder.encode(word);
  const bytes = new Uint8Array(text.length + 1 + 4 * numbers.length);
  bytes.set(text);
  const view = new DataView(bytes.buffer, text.length + 1);
  for (const [at, number] of numbers.entries()) view.setUint32(4 * at, number);
  return bytes;
}

/** `stardict_strcmp`: bytes with ASCII letters folded, then bytes as they are. */
function byWord({ word: a }: { word: string }, { word: b }: { word: string }): number {
  return compareBytes(foldAscii(a), foldAscii(b)) || compareBytes(a, b);
}

function foldAscii(word: string): string {
  return word.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The order of two texts' UTF-8 bytes: that of their units, but for surrogates, which go last. */
function compareBytes(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) {
    const difference = weight(a.charCodeAt(at)) - weight(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function weight(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
