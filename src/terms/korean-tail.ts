import type { Category } from "../core/category.ts";
import { detached } from "../text/detached.ts";
import { isSyllableUnit } from "../text/hangul.ts";
import { particleChain } from "../text/particle-chain.ts";
import tails from "./data/korean-tails.json" with { type: "json" };

/** Names from so many syllables on are hardly ever the beginning of another word: 중국인 is one, 화웨이나 not. */
const LONG_NAME = 3;

const LONGER_WORDS: readonly string[] = tails.longerWords;

/** The syllables that follow an offset without a space. */
export function tailAfter(text: string, at: number): string {
  let end = at;
  while (isSyllableUnit(text.charCodeAt(end))) end += 1;
  return end === at ? "" : text.slice(at, end);
}

/**
 * Whether a Korean term is still that term with a run of syllables behind it: particles or the copula;
 * for a place its unit (성, 시); a suffix or a noun that leaves a name the same name (산, 정부); a verb
 * made of a concept (하다, 되다). Each may be followed by particles.
 * @param term ends with a syllable
 * @param tail may be empty
 * @example keepsTerm("상하이", "시정부는", "place") // true
 * @example keepsTerm("중국", "어", "place") // false
 */
export function keepsTerm(term: string, tail: string, category: Category): boolean {
  if (isEnd(term, tail)) return true;
  if (LONGER_WORDS.some((word) => (term + tail).startsWith(word))) return false;
  if (category === "concept" && tails.verbal.some((form) => tail.startsWith(form))) return true;
  const units = category === "place" ? tails.placeUnits : [];
  return (
    followedBy(units, tail, (unit, rest) => isEnd(unit, rest) || hasHead(rest)) || hasHead(tail)
  );
}

const levels = tails.levels.map(({ units, code }) => ({ units, code: new RegExp(code) }));

/** What codes of GB/T 2260 look like for places of a unit; undefined for 시, which all kinds may have. */
export function levelOfUnit(unit: string): RegExp | undefined {
  return levels.find(({ units }) => units.includes(unit))?.code;
}

const units = new Map<string, string | undefined>();
const MOST_UNITS = 10_000;

/** The unit of a place that begins a tail: 시 of 시는; undefined where none does. */
export function placeUnitOf(tail: string): string | undefined {
  if (tail === "") return undefined;
  if (units.has(tail)) return units.get(tail);
  const found = tails.placeUnits
    .filter((unit) => tail.startsWith(unit))
    .findLast((unit) => isEnd(unit, tail.slice(unit.length)) || hasHead(tail.slice(unit.length)));
  if (units.size >= MOST_UNITS) units.clear();
  units.set(detached(tail), found);
  return found;
}

function hasHead(tail: string): boolean {
  return followedBy(tails.suffixes, tail, isEnd) || followedBy(tails.heads, tail, isEnd);
}

function followedBy(
  beginnings: readonly string[],
  tail: string,
  test: (beginning: string, rest: string) => boolean,
): boolean {
  return beginnings.some(
    (beginning) => tail.startsWith(beginning) && test(beginning, tail.slice(beginning.length)),
  );
}

function isEnd(noun: string, tail: string): boolean {
  if (tail === "") return true;
  const chain = particleChain(noun, tail);
  return chain === "particles" || (chain === "weak" && noun.length >= LONG_NAME);
}
