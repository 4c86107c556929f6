import type { Entry } from "../../core/entry.ts";
import { LANGUAGES } from "../../core/language.ts";
import { cleanText, onOneLine } from "../clean-text.ts";
import type { WriteOptions } from "../format.ts";
import { byWord } from "./stardict-order.ts";

/** Bytes that a word must stay below (StarDict format, "word_str"). */
const WORD_LIMIT = 256;

/** Stands between the articles of entries that share a word. */
export const BETWEEN = "<hr>";

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
  /** The entries, by number, whose articles follow once more together, for the words they share. */
  readonly shared: readonly (readonly number[])[];
}

/** Where an article stands in `.dict`, in bytes. */
interface Place {
  readonly offset: number;
  readonly size: number;
}

/**
 * The two indexes of a dictionary, in the order that StarDict searches them in. No word stands in
 * them twice: sdcv shows one of its articles only.
 * @param article of an entry, as it stands in `.dict`
 */
export function stardictWords(
  entries: Iterable<Entry>,
  article: (entry: Entry) => string,
  { lose }: Pick<WriteOptions, "lose">,
): Words {
  const places: Place[] = [];
  const leads: (string | undefined)[] = [];
  const owners = new Map<string, number[]>();
  const preferred = new Set<string>();
  let end = 0;
  for (const entry of entries) {
    const { heads, others } = namesOf(entry, lose);
    if (heads.length === 0) lose("no-headword", entry.id);
    for (const word of heads) preferred.add(word);
    for (const word of [...heads, ...others]) {
      const known = owners.get(word);
      if (known === undefined) owners.set(word, [places.length]);
      else known.push(places.length);
    }
    const size = bytesOf(article(entry)).length;
    places.push({ offset: end, size });
    leads.push(heads[0]);
    end += size;
  }
  const together = makeTogether(places, end);
  const headwords: Headword[] = [];
  const synonyms: { readonly word: string; readonly of: string }[] = [];
  const isShared = (word: string): boolean => (owners.get(word)?.length ?? 0) > 1;
  for (const [word, numbers] of owners) {
    const lead = leads[numbers[0] ?? 0] ?? word;
    if (preferred.has(word) || isShared(word) || isShared(lead)) {
      const { offset, size } = together.place(numbers);
      headwords.push({ word, bytes: record(word, [offset, size]) });
    } else synonyms.push({ word, of: lead });
  }
  headwords.sort(byWord);
  synonyms.sort(byWord);
  const numbers = new Map(headwords.map(({ word }, number) => [word, number]));
  return {
    headwords,
    synonyms: synonyms.map(({ word, of }) => ({
      word,
      bytes: record(word, [numbers.get(of) ?? 0]),
    })),
    shared: together.shared,
  };
}

/** Gives each set of entries one place, behind the articles of single ones. */
function makeTogether(places: readonly Place[], end: number) {
  const shared: (readonly number[])[] = [];
  const known = new Map<string, Place>();
  let offset = end;
  return {
    shared,
    place: (numbers: readonly number[]): Place => {
      const key = numbers.join(" ");
      const own = numbers.length === 1 ? places[numbers[0] ?? 0] : known.get(key);
      if (own !== undefined) return own;
      const sizes = numbers.map((number) => places[number]?.size ?? 0);
      const between = (numbers.length - 1) * BETWEEN.length;
      const place = { offset, size: sizes.reduce((sum, size) => sum + size, between) };
      known.set(key, place);
      shared.push(numbers);
      offset += place.size;
      return place;
    },
  };
}

/** Preferred terms lead to the article; an entry without any leads there by its first name. */
function namesOf(
  entry: Entry,
  lose: WriteOptions["lose"],
): { readonly heads: readonly string[]; readonly others: readonly string[] } {
  const usable = (text: string): readonly string[] => {
    const clean = cleanText(text, () => lose("control-character", entry.id));
    const word = onOneLine(clean, () => lose("white-space", entry.id));
    if (bytesOf(word).length < WORD_LIMIT) return word === "" ? [] : [word];
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

const ENCODER = new TextEncoder();

function bytesOf(text: string): Uint8Array {
  return ENCODER.encode(text);
}

function record(word: string, numbers: readonly number[]): Uint8Array {
  const text = bytesOf(word);
  const bytes = new Uint8Array(text.length + 1 + 4 * numbers.length);
  bytes.set(text);
  const view = new DataView(bytes.buffer, text.length + 1);
  for (const [at, number] of numbers.entries()) view.setUint32(4 * at, number);
  return bytes;
}
