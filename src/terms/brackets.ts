import { detached } from "../text/detached.ts";
import { foldKey } from "../text/fold.ts";
import { unitTest } from "../text/unit-test.ts";
import type { ListedTerm } from "./occurrence.ts";
import { formOfKey, type TermFinder } from "./term-finder.ts";

const PARTS = /[,\uff0c\u3001;/]/u;
/** What a name in or before a bracket does not have. */
const isOutside = unitTest(/[\s()\uff08\uff09[\]\u3014\u3015,\uff0c.\u3001\u3002;]/u);
const isClosing = unitTest(/[()\uff08\uff09[\]\u3014\u3015\n]/u);
const REACH = 48;
const MOST_BRACKETS = 10_000;
const NONE: readonly ListedTerm[] = [];

/** Whether a bracket opens behind a stretch of a text or before it, a space between them or none. */
export function hasBracketBeside(text: string, start: number, end: number): boolean {
  return openingBefore(text, start) >= 0 || openingAfter(text, end) >= 0;
}

/** The listed terms that a bracket pairs with a stretch of a text: 深圳 of 선전(深圳), of 深圳(선전). */
export function termsInBrackets(
  finder: TermFinder,
  text: string,
  start: number,
  end: number,
): readonly ListedTerm[] {
  const after = openingAfter(text, end);
  const before = openingBefore(text, start);
  if (after < 0 && before < 0) return NONE;
  const inside = after < 0 ? NONE : namesIn(finder, insideOf(text, after));
  return before < 0 ? inside : [...inside, ...namesOf(finder, wordBefore(text, before))];
}

/** The names that a bracket has between commas; a document has the same bracket many times. */
function namesIn(finder: TermFinder, inside: string): readonly ListedTerm[] {
  const { bracketed } = finder.known;
  const known = bracketed.get(inside);
  if (known !== undefined) return known;
  const names = inside.split(PARTS).flatMap((part) => namesOf(finder, part));
  if (bracketed.size >= MOST_BRACKETS) bracketed.clear();
  bracketed.set(detached(inside), names);
  return names;
}

function namesOf(finder: TermFinder, text: string): readonly ListedTerm[] {
  const key = foldKey(text);
  const listed = key === "" ? NONE : (formOfKey(finder, key)?.terms ?? NONE);
  return listed.filter(({ category }) => category !== "concept");
}

function openingAfter(text: string, end: number): number {
  const at = isBlank(text, end) ? end + 1 : end;
  return isOpening(text.charCodeAt(at)) ? at : -1;
}

function openingBefore(text: string, start: number): number {
  const at = isBlank(text, start - 1) ? start - 2 : start - 1;
  return isOpening(text.charCodeAt(at)) ? at : -1;
}

/** Round, full-width, square and tortoise-shell brackets. */
function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08 || unit === 0x5b || unit === 0x3014;
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20;
}

function insideOf(text: string, opening: number): string {
  const furthest = Math.min(opening + REACH, text.length);
  let end = opening + 1;
  while (end < furthest && !isClosing(text.charCodeAt(end))) end += 1;
  return text.slice(opening + 1, end);
}

function wordBefore(text: string, opening: number): string {
  const end = isBlank(text, opening - 1) ? opening - 1 : opening;
  let start = end;
  while (start > 0 && end - start < REACH && !isOutside(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
