import { foldKey } from "../text/fold.ts";
import type { ListedTerm } from "./occurrence.ts";
import { formOfKey, type TermFinder } from "./term-finder.ts";

const OPENED = /^\s?[(\uff08[\u3014]\s?([\p{Script=Han}\w\u00b7]+)/u;
const BEFORE = /([\p{Script=Han}\w\u00b7]+)\s?[(\uff08[\u3014]\s?$/u;
const HAN = /\p{Script=Han}/u;
const REACH = 40;

/** The listed Chinese terms that stand in brackets behind a stretch of a text, or before it with the stretch in brackets. */
export function termsInBrackets(
  finder: TermFinder,
  text: string,
  start: number,
  end: number,
): readonly ListedTerm[] {
  const after = OPENED.exec(text.slice(end, end + REACH))?.[1];
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return [after, before].flatMap((chinese) =>
    chinese === undefined || !HAN.test(chinese)
      ? []
      : (formOfKey(finder, foldKey(chinese))?.terms ?? []).filter(
          ({ language, category }) => language === "zh" && category !== "concept",
        ),
  );
}
