import { foldKey } from "../text/fold.ts";
import type { ListedTerm } from "./occurrence.ts";
import { formOfKey, type TermFinder } from "./term-finder.ts";

const PARTS = /[,\uff0c\u3001;/]/u;
/** What a name in or before a bracket does not have. */
const OUTSIDE = /[\s()\uff08\uff09[\]\u3014\u3015,\uff0c.\u3001\u3002;]/u;
const CLOSING = /[()\uff08\uff09[\]\u3014\u3015\n]/u;
const REACH = 48;

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
  const others = [
    ...(after < 0 ? [] : insideOf(text, after).split(PARTS)),
    ...(before < 0 ? [] : [wordBefore(text, before)]),
  ];
  return others.flatMap((other) => {
    const key = foldKey(other);
    const listed = key === "" ? [] : (formOfKey(finder, key)?.terms ?? []);
    return listed.filter(({ category }) => category !== "concept");
  });
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
  const rest = text.slice(opening + 1, opening + REACH);
  const end = rest.search(CLOSING);
  return end < 0 ? rest : rest.slice(0, end);
}

function wordBefore(text: string, opening: number): string {
  const end = isBlank(text, opening - 1) ? opening - 1 : opening;
  let start = end;
  while (start > 0 && end - start < REACH && !OUTSIDE.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
