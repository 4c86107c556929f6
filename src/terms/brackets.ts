import { foldKey } from "../text/fold.ts";
import type { ListedTerm } from "./occurrence.ts";
import { formOfKey, type TermFinder } from "./term-finder.ts";

/** What stands in brackets behind a name, or before a name that stands in them itself. */
const AFTER = /^\s?[(\uff08[\u3014]([^()\uff08\uff09[\]\n]+)/u;
const BEFORE = /([^\s()\uff08\uff09[\],.\u3001\u3002]+)\s?[(\uff08[\u3014]\s?$/u;
const PARTS = /[,\uff0c\u3001;/]/u;
const REACH = 48;

/** The listed terms that a bracket pairs with a stretch of a text: 深圳 of 선전(深圳), of 深圳(선전). */
export function termsInBrackets(
  finder: TermFinder,
  text: string,
  start: number,
  end: number,
): readonly ListedTerm[] {
  const after = AFTER.exec(text.slice(end, end + REACH))?.[1]?.split(PARTS) ?? [];
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? "";
  return [...after, before].flatMap((other) => {
    const key = foldKey(other);
    const listed = key === "" ? [] : (formOfKey(finder, key)?.terms ?? []);
    return listed.filter(({ category }) => category !== "concept");
  });
}
