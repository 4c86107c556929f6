import type { Entry } from "../../src/core/entry.ts";
import { foldKey } from "../../src/text/fold.ts";
import { hangulInitials, pinyinInitials } from "../../src/text/initials.ts";
import { keyLetters } from "../../src/text/key-letters.ts";
import { asLatinLayout } from "../../src/text/keyboard-layout.ts";
import { editDistance } from "./edit-distance.ts";
import { pick, randomFrom } from "./random.ts";

/** A query of some kind, and what has to stand first. */
export interface BenchQuery {
  readonly kind: string;
  readonly text: string;
  /** Whether an entry is a right answer; absent where only time is measured. */
  readonly isRight?: (entry: Entry) => boolean;
}

interface Kind {
  readonly name: string;
  /** The query for an entry; undefined where the entry has none of this kind. */
  readonly make: (entry: Entry, random: () => number) => string | undefined;
  /** What right answers have in common with the target. */
  readonly same: (entry: Entry) => string;
  /** Whether the query is only the beginning of it; or near it, with a mistake. */
  readonly asked?: "begins" | "near";
}

const zh = ({ terms }: Entry): string => terms.zh[0]?.term ?? "";
const hant = ({ terms }: Entry): string => terms.zh[1]?.term ?? "";
const ko = ({ terms }: Entry): string => (terms.ko[0]?.term ?? "").replaceAll(" ", "");
const en = ({ terms }: Entry): string => terms.en[0]?.term ?? "";
const spaced = (entry: Entry): string => {
  const pinyin = entry.pinyin ?? "";
  return pinyinInitials(pinyin)
    .map(({ start, end }) => foldKey(pinyin.slice(start, end)))
    .join(" ");
};
const joined = (entry: Entry): string => foldKey(entry.pinyin ?? "");
const initials = (text: string): string =>
  hangulInitials(text)
    .map(({ letter }) => letter)
    .join("");
const pinyinLetters = (entry: Entry): string =>
  pinyinInitials(entry.pinyin ?? "")
    .map(({ letter }) => letter)
    .join("");
const longEnough = (text: string, fewest: number): string | undefined =>
  text.length >= fewest ? text : undefined;

const CHARACTERS =
  "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长";
const SYLLABLES =
  "가나다라마바사아자차카타파하강난단란만반산안장찬고노도로모보소오조초기니디리미비시이지치구누두루무부수우주";
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/([zcs])h/, "$1"],
  [/ng(?![aeiou])/, "n"],
  [/l/, "n"],
];
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Every way of typing that is measured for what it finds. */
const KINDS: readonly Kind[] = [
  { name: "zh_exact", make: zh, same: zh },
  {
    name: "zh_wrong",
    make: (entry, random) => wrongCharacter(zh(entry), random),
    same: zh,
    asked: "near",
  },
  { name: "zh_hant", make: hant, same: hant },
  {
    name: "zh_prefix",
    make: (entry) => longEnough(zh(entry), 4)?.slice(0, 3),
    same: zh,
    asked: "begins",
  },
  {
    name: "zh_pinyin",
    make: (entry) => zh(entry).charAt(0) + spaced(entry).split(" ").slice(1).join(""),
    // Who types pinyin cannot mean one homophone more than another.
    same: (entry) => zh(entry).charAt(0) + joined(entry),
  },
  { name: "ko_exact", make: ko, same: ko },
  { name: "ko_spaced", make: (entry, random) => withSpace(ko(entry), random), same: ko },
  {
    name: "ko_wrong",
    make: (entry, random) => wrongSyllable(ko(entry), random),
    same: ko,
    asked: "near",
  },
  {
    name: "ko_ime",
    make: (entry) => unfinished(ko(entry)),
    same: (entry) => keyLetters(ko(entry)),
    asked: "begins",
  },
  { name: "ko_layout", make: (entry) => asLatinLayout(ko(entry)), same: ko },
  {
    name: "choseong",
    make: (entry) => longEnough(initials(ko(entry)), 3),
    same: (entry) => initials(ko(entry)),
  },
  { name: "py_spaced", make: spaced, same: joined },
  { name: "py_joined", make: joined, same: joined },
  {
    name: "py_slip",
    make: (entry, random) => slipped(joined(entry), random),
    same: joined,
    asked: "near",
  },
  {
    name: "py_initials",
    make: (entry) => longEnough(pinyinLetters(entry), 3),
    same: pinyinLetters,
  },
  { name: "en_exact", make: en, same: en },
  {
    name: "en_typo",
    make: (entry, random) => mistyped(en(entry), random),
    same: en,
    asked: "near",
  },
  {
    name: "en_prefix",
    make: (entry, random) => begun(en(entry), random),
    same: en,
    asked: "begins",
  },
  {
    name: "en_order",
    make: (entry) => reversed(en(entry)),
    same: (entry) => en(entry).split(" ").sort().join(" "),
  },
];

/** Queries whose answers nobody could name: only how long they take counts. */
const SHORT = "short";

/**
 * Queries for entries among the first thousand, so that the same are asked of every corpus.
 * @param each how many of each kind
 */
export function benchQueries(
  entries: readonly Entry[],
  each: number,
  seed: number,
): readonly BenchQuery[] {
  const random = randomFrom(seed);
  const targets = entries.slice(0, 1000);
  const asked = KINDS.flatMap((kind) => {
    const found: BenchQuery[] = [];
    for (let tries = 0; found.length < each && tries < each * 20; tries += 1) {
      const target = pick(random, targets);
      const text = kind.make(target, random);
      if (text !== undefined && text !== "") found.push(queryOf(kind, target, text));
    }
    return found;
  });
  const short = Array.from({ length: each }, (): BenchQuery => {
    const form = pick(random, [zh, ko, joined, en])(pick(random, targets));
    return { kind: SHORT, text: form.slice(0, 1 + Math.floor(random() * 3)) };
  });
  return [...asked, ...short];
}

function queryOf({ name, same, asked }: Kind, target: Entry, text: string): BenchQuery {
  const wanted = same(target);
  const start = name === "ko_ime" ? keyLetters(text) : text;
  const isRight = {
    whole: (entry: Entry) => same(entry) === wanted || hasForm(entry, text),
    begins: (entry: Entry) => same(entry).startsWith(start) || hasForm(entry, text, true),
    // Nobody can know which of two equally near was meant.
    near: (entry: Entry) => hasForm(entry, text) || isAsNear(same(entry), wanted, text),
  }[asked ?? "whole"];
  return { kind: name, text, isRight };
}

/** Whether what was typed happens to be, or to begin, another form of an entry. */
function hasForm(entry: Entry, text: string, begins = false): boolean {
  const typed = foldKey(text);
  const english = en(entry)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
  const forms = [zh(entry), ko(entry), joined(entry), foldKey(en(entry)), english];
  return forms.some((form) => (begins ? form.startsWith(typed) : form === typed));
}

function isAsNear(form: string, wanted: string, text: string): boolean {
  const typed = keyLetters(text);
  return (
    form === wanted ||
    editDistance(keyLetters(form), typed) <= editDistance(keyLetters(wanted), typed)
  );
}

/** One character replaced, or left out of four or more. */
function wrongCharacter(text: string, random: () => number): string | undefined {
  const at = Math.floor(random() * text.length);
  if (text.length > 3 && random() < 0.5) return text.slice(0, at) + text.slice(at + 1);
  return text.length < 3
    ? undefined
    : text.slice(0, at) + pick(random, [...CHARACTERS]) + text.slice(at + 1);
}

function withSpace(text: string, random: () => number): string | undefined {
  const at = 1 + Math.floor(random() * (text.length - 1));
  return text.length < 3 ? undefined : `${text.slice(0, at)} ${text.slice(at)}`;
}

/** Seven times of ten one letter of a syllable, else the whole syllable. */
function wrongSyllable(text: string, random: () => number): string | undefined {
  if (text.length < 3 || !/^[가-힣]+$/.test(text)) return undefined;
  const at = Math.floor(random() * text.length);
  const syllable =
    random() < 0.7 ? otherLetter(text.charCodeAt(at), random) : pick(random, [...SYLLABLES]);
  return text.slice(0, at) + syllable + text.slice(at + 1);
}

/** Unicode 17.0, section 3.12: (initial × 21 + vowel) × 28 + final. */
function otherLetter(code: number, random: () => number): string {
  const number = code - 0xac00;
  const parts = [Math.floor(number / 588), Math.floor(number / 28) % 21, number % 28];
  const sizes = [19, 21, 28];
  const part = Math.floor(random() * 3);
  parts[part] = Math.floor(random() * (sizes[part] ?? 1));
  const [initial = 0, vowel = 0, final = 0] = parts;
  return String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final);
}

/** Typing stopped before the last letter of the last syllable, or after the next one's first. */
function unfinished(text: string): string | undefined {
  if (text.length < 3 || !/^[가-힣]+$/.test(text)) return undefined;
  const next = initials(text.charAt(2));
  return text.slice(0, 2) + next;
}

function slipped(text: string, random: () => number): string | undefined {
  const able = SLIPS.filter(([pattern]) => pattern.test(text));
  if (text.length < 6 || able.length === 0) return undefined;
  return text.replace(...(pick(random, able) as [RegExp, string]));
}

/** One letter left out, swapped, replaced or put in. */
function mistyped(text: string, random: () => number): string | undefined {
  if (text.length < 6) return undefined;
  const at = 1 + Math.floor(random() * (text.length - 2));
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const other = pick(random, [...LETTERS]);
  return pick(random, [
    before + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + other + after,
    before + other + letter + after,
  ]);
}

function begun(text: string, random: () => number): string | undefined {
  const length = Math.ceil(text.length * (0.4 + 0.3 * random()));
  return length < 4 ? undefined : text.slice(0, length);
}

function reversed(text: string): string | undefined {
  const words = text.split(" ");
  return words.length < 2 ? undefined : words.toReversed().join(" ");
}
