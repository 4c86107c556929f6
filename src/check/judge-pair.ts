import type { Category } from "../core/category.ts";
import { preferredTerm } from "../core/entry.ts";
import type { ListedTerm } from "../terms/occurrence.ts";
import { foldKey } from "../text/fold.ts";
import type { CheckList } from "./check-list.ts";
import { type ChineseReading, isMisread } from "./chinese-reading.ts";
import companyWords from "./data/company-words.json" with { type: "json" };
import type { BracketPair } from "./pair.ts";

/**
 * What a pair is: names of one entry, or a right reading of it (`agrees`); a wrong form of the entry
 * (`deprecated`); names of two entries (`wrong`); a Korean name that misses the Chinese one's sound
 * (`misread`); a pair that no entry has (`unknown`). Where nothing can be said for certain, `unclear`.
 */
export type Verdict = "agrees" | "deprecated" | "wrong" | "misread" | "unknown" | "unclear";

/** A pair, and what it is. */
export interface JudgedPair extends BracketPair {
  readonly verdict: Verdict;
}

/** Kinds of things that have names of their own: words of the language have many renderings. */
const NAMES: Readonly<Partial<Record<Category, string>>> = {
  place: "place",
  person: "person",
  event: "event",
  company: "organisation",
  organisation: "organisation",
  media: "organisation",
};

const LONGEST_GLOSS = 2;

export function judgePair(list: CheckList, pair: BracketPair): JudgedPair {
  return { ...pair, verdict: verdictOn(list, pair) };
}

function verdictOn(list: CheckList, { chinese, listed, name, reading }: BracketPair): Verdict {
  if (name === undefined) return "unclear";
  if (listed.length === 0 && list.termsOf(chinese.text).length > 0) return "unclear";
  const isTheirs = ({ id }: ListedTerm): boolean => listed.some((term) => term.id === id);
  const own = name.listed.filter(isTheirs);
  const right = name.listed.filter((term) => !isTheirs(term) && term.status !== "deprecated");
  if (own.some(({ status }) => status !== "deprecated")) return "agrees";
  const isOther = (term: ListedTerm): boolean => isApart(list, chinese.text, term, listed);
  if (own.length > 0) return right.some(isOther) ? "wrong" : "deprecated";
  const read = reading();
  const hangul = name.text.replace(/\s/g, "");
  if (read?.right.has(hangul)) {
    if (listed.length > 0) return "agrees";
    return isGloss(hangul, chinese.text, read) ? "unclear" : "unknown";
  }
  if (name.listed.length > 0) {
    // How far a name reaches that is not the Chinese one's is not known: 실크로드 전자상거래(丝路电商).
    if (listed.length === 0) return "unclear";
    return right.some((term) => isClash(list, chinese.text, term, listed)) ? "wrong" : "unclear";
  }
  const isSound = name.language === "ko" && read !== undefined && hangul.length > 1;
  if (name.basis === "misread" || (isSound && isMisread(hangul, read))) return "misread";
  return listed.length === 0 ? "unknown" : "unclear";
}

/** A word with its characters, not a name: 고지(高地). */
function isGloss(hangul: string, chinese: string, { hanja, standards }: ChineseReading): boolean {
  return hangul === hanja && !standards.includes(hangul) && [...chinese].length <= LONGEST_GLOSS;
}

/**
 * Whether a name and the Chinese beside it are names of two things of one kind that nobody takes for
 * one: not a group and its listed company, nor a place and a body that is named after it.
 */
function isClash(
  list: CheckList,
  chinese: string,
  other: ListedTerm,
  listed: readonly ListedTerm[],
): boolean {
  const kind = NAMES[other.category];
  if (kind === undefined || listed.some(({ category }) => NAMES[category] !== kind)) return false;
  return isApart(list, chinese, other, listed);
}

/** Whether no Chinese name of one is part of a name of the other: not a group and its listed company. */
function isApart(
  list: CheckList,
  chinese: string,
  other: ListedTerm,
  listed: readonly ListedTerm[],
): boolean {
  const entry = list.entryOf(other.id);
  const others = entry?.terms.zh.filter(({ status }) => status !== "deprecated") ?? [];
  if (entry === undefined || preferredTerm(entry, "zh") === null) return false;
  return [chinese, ...listed.map(({ term }) => term)].every((ours) =>
    others.every(({ term }) => !isPartOf(bare(ours), bare(term))),
  );
}

function isPartOf(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** A name without the words that companies of one group differ in. */
function bare(chinese: string): string {
  const key = foldKey(chinese);
  const left = companyWords.words.reduce((text, word) => text.replace(word, ""), key);
  return left === "" || companyWords.generic.includes(left) ? key : left;
}
