import { foldKey } from "../text/fold.ts";
import homonyms from "./data/homonyms.json" with { type: "json" };
import { isHomonym } from "./homonyms.ts";
import { keepsTerm } from "./korean-tail.ts";
import type { ListedTerm } from "./occurrence.ts";
import { formOfKey, type TermFinder } from "./term-finder.ts";

const SEPARATOR = /[\u00b7\u30fb\u2027\u3001,\uff0c/]/.source;
const WORD = /[\p{L}\p{N}]{2,16}/u.source;
const LIST_END = homonyms.listEnds.join("|");
const LISTED_BEFORE = new RegExp(`(?:${WORD}\\s?${SEPARATOR}\\s?){1,4}$`, "u");
const LISTED_AFTER = new RegExp(`^(?:\\s?${SEPARATOR}\\s?${WORD}){1,4}`, "u");
const WORD_BEFORE = new RegExp(`(${WORD})\\s$`, "u");
const WORD_AFTER = new RegExp(`^\\s(${WORD})`, "u");
const WORDS = new RegExp(WORD, "gu");
const SEPARATED_BEFORE = /[\u00b7\u30fb\u2027\u3001,\uff0c/]\s?$/u;
const DOT = /[\u00b7\u30fb\u2027]\s?$/u;
/** A word goes on behind the name: then what looks like a list may be two clauses. */
const GOES_ON = new RegExp(`^\\s+(?!(?:${LIST_END})(?!\\p{L}))[\\p{L}\\p{N}]`, "u");
const REACH = 72;
/** Particles that join two names, and other joints, in the text. */
const LONGEST_TAIL = 3;
/** Digits of a code of GB/T 2260 that name the province. */
const PROVINCE = 2;

/**
 * Whether other names of the same kind stand beside a name, so that it is a name itself: in a list
 * (베이징·선전, 华为、小米), or the province before or a city of it behind (광둥성 선전, 저장 항저우).
 */
export function hasNamesBeside(
  finder: TermFinder,
  text: string,
  start: number,
  end: number,
  name: ListedTerm,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isName = (word: string): boolean =>
    namesOf(finder, word).some((other) => isSameKind(name, other));
  const left = SEPARATED_BEFORE.test(before) ? LISTED_BEFORE.exec(before)?.[0] : undefined;
  if (
    left !== undefined &&
    (DOT.test(left) || !GOES_ON.test(after)) &&
    wordsOf(left).some(isName)
  ) {
    return true;
  }
  if (wordsOf(LISTED_AFTER.exec(after)?.[0] ?? "").some(isName)) return true;
  if (name.division === undefined) return false;
  const isInProvince = (word: string): boolean =>
    namesOf(finder, word).some(
      ({ division, id }) => id !== name.id && sameProvince(name, division),
    );
  const [, higher = ""] = WORD_BEFORE.exec(before) ?? [];
  const [, lower = ""] = WORD_AFTER.exec(after) ?? [];
  return (higher !== "" && !/^\s*\d/.test(after) && isInProvince(higher)) || isInProvince(lower);
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

function isSameKind(name: ListedTerm, other: ListedTerm): boolean {
  if (other.category !== name.category || other.id === name.id) return false;
  return name.category !== "place" || other.division !== undefined;
}

function sameProvince({ division }: ListedTerm, other: string | undefined): boolean {
  return division !== undefined && other?.slice(0, PROVINCE) === division.slice(0, PROVINCE);
}

/** The names that a word is, alone or with a particle or a unit behind it, homonyms left out. */
function namesOf(finder: TermFinder, word: string): readonly ListedTerm[] {
  for (let cut = 0; cut <= LONGEST_TAIL && word.length - cut >= 2; cut += 1) {
    const noun = word.slice(0, word.length - cut);
    const key = foldKey(noun);
    const found = (formOfKey(finder, key)?.terms ?? []).filter(
      (term) => !isHomonym(key, term) && keepsTerm(noun, word.slice(noun.length), term.category),
    );
    if (found.length > 0) return found;
  }
  return [];
}
