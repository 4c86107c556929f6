import { type Entry, preferredTerm } from "../core/entry.ts";
import { hangulSyllable } from "../readings/hangul-syllable.ts";
import { listedFacts } from "../readings/listed-facts.ts";
import { readName } from "../readings/read-name.ts";
import type { Reading } from "../readings/reading.ts";
import { simplifiedOf } from "../readings/traditional.ts";
import { lettersOf } from "../text/hangul.ts";
import { editDistance } from "../text/nearest.ts";
import endings from "./data/korean-endings.json" with { type: "json" };
import { transcribes } from "./transcribes.ts";

/** Longer Chinese is a title or a sentence, not a name that is written by its sound. */
const LONGEST_NAME = 8;
const NAME = /^[\p{Script=Han}\u00b7]+$/u;
/** Letters of Hangul below which two names are near each other by chance. */
const SHORTEST_SLIP = 5;
const KOREAN_ENDINGS: ReadonlySet<string> = new Set(endings.characters);
const DOT = /\u00b7/g;

/** How a Chinese name may be written in Korean by its sound. */
export interface ChineseReading {
  /** What is to be written, the best first; one at least. */
  readonly standards: readonly [string, ...string[]];
  /** All forms that are no mistake: the standard's, those of other pronunciations, Sino-Korean ones. */
  readonly right: ReadonlySet<string>;
  /** The Sino-Korean one of them. */
  readonly hanja: string | undefined;
  /** Syllables of pinyin, one for each character; other pronunciations after the first. */
  readonly sounds: readonly (readonly string[])[];
  /** Sino-Korean and transcribed syllables, character by character. */
  readonly syllables: readonly { readonly hanja: string; readonly transcribed: string }[];
}

/**
 * Reads a name for comparing: as an entry knows it, if there is one.
 * @returns undefined for what is not a name of Chinese characters
 */
export function readChineseName(text: string, entry?: Entry): ChineseReading | undefined {
  const zh = simplifiedOf(text.normalize("NFC")).replace(DOT, "");
  if (!NAME.test(zh) || [...zh].length > LONGEST_NAME) return undefined;
  const facts = entry === undefined ? {} : listedFacts(entry, zh);
  const reading = readName(zh, facts);
  if (reading === undefined) return undefined;
  const bySound = readName(zh, { kind: "person" });
  const readings = [reading, ...reading.alternatives, ...(bySound === undefined ? [] : [bySound])];
  const whole = readings.map(soundsOf).filter((sounds) => sounds.length === [...zh].length);
  const plain = whole.map((sounds) => sounds.map(transcribed).join(""));
  const forms = readings.flatMap(({ hangul, hanja, transcription, allowed }) =>
    [hangul, hanja, transcription, allowed].filter((form) => form !== undefined),
  );
  return {
    standards: standardsOf(zh, reading, plain[0], entry),
    right: new Set([...forms, ...plain, ...withKoreanEnding(bySound, zh)]),
    hanja: reading.hanja,
    sounds: whole,
    syllables: (bySound ?? reading).syllables.map(({ hanja = "", hangul }) => ({
      hanja,
      transcribed: hangul,
    })),
  };
}

/**
 * Whether a Korean text is an attempt at the name by its Mandarin sound, and none that is right. A mixture of
 * Sino-Korean syllables with one that is neither reading is taken for Sino-Korean, of which our
 * dictionary has one sound a character only: 자동차 of 自动车.
 */
export function isMisread(hangul: string, reading: ChineseReading): boolean {
  if (reading.right.has(hangul)) return false;
  if (reading.standards.some((standard) => isSlip(hangul, standard))) return true;
  if (!reading.sounds.some((sounds) => transcribes(hangul, sounds))) return false;
  const { syllables } = reading;
  if (hangul.length !== syllables.length) return true;
  const kinds = [...hangul].map((syllable, index) => {
    const { hanja, transcribed: sound } = syllables[index] ?? { hanja: "", transcribed: "" };
    if (syllable === hanja) return syllable === sound ? "both" : "hanja";
    return syllable === sound ? "sound" : "neither";
  });
  return !kinds.includes("hanja") || kinds.includes("sound");
}

/** One letter too many, too few or another: 추어우 for 추저우. */
function isSlip(hangul: string, standard: string): boolean {
  const [written, meant] = [lettersOf(hangul), lettersOf(standard)];
  return written.length >= SHORTEST_SLIP && editDistance(written, meant) === 1;
}

/**
 * What to write, the best first: the form that the list has for just this Chinese; for another of the entry's
 * names (上海张江 of 张江) the readings as well. Translated rivers and mountains are left to people.
 */
function standardsOf(
  zh: string,
  reading: Reading,
  plain: string | undefined,
  entry?: Entry,
): readonly [string, ...string[]] {
  const hasFeature = reading.syllables.some(({ rule }) => rule === "feature" || rule === "doubled");
  const read = hasFeature ? (plain ?? reading.hangul) : reading.hangul;
  const listed = entry === undefined ? null : preferredTerm(entry, "ko");
  if (entry === undefined || listed === null) return [read];
  return preferredTerm(entry, "zh") === zh ? [listed] : [listed, read];
}

/**
 * What to write for a name that misses its Chinese: of the standard forms the one nearest to it, so that nothing
 * is lost that it says besides (상하이장지양 is 상하이장장, not 장장).
 */
export function standardFor(hangul: string, { standards }: ChineseReading): string {
  const letters = lettersOf(hangul);
  const distance = (form: string): number => editDistance(letters, lettersOf(form));
  return standards.reduce((best, form) => (distance(form) < distance(best) ? form : best));
}

/** A transcription whose last character is read in Sino-Korean, as words for ships, papers and halls are: 쭈충즈호(祖冲之号). */
function withKoreanEnding(bySound: Reading | undefined, zh: string): readonly string[] {
  const last = bySound?.syllables.at(-1)?.hanja;
  if (bySound === undefined || last === undefined || !KOREAN_ENDINGS.has(zh.slice(-1))) return [];
  const name = bySound.syllables.slice(0, -1).map(({ hangul }) => hangul);
  return [name.join("") + last];
}

/** Syllables of pinyin; words that are translated as a whole (市) have theirs. */
function soundsOf({ syllables }: Reading): readonly string[] {
  return syllables.flatMap(({ zh, pinyin }) => {
    if (zh === undefined || pinyin === undefined) return [];
    return hangulSyllable(pinyin) === undefined ? [] : [pinyin];
  });
}

function transcribed(pinyin: string): string {
  return hangulSyllable(pinyin)?.hangul ?? "";
}
