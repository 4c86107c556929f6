import type { ListedTerm } from "../terms/occurrence.ts";
import { foldKey } from "../text/fold.ts";
import { isSyllable, isSyllableUnit } from "../text/hangul.ts";
import type { CheckList } from "./check-list.ts";
import type { BesideName } from "./pair.ts";

/** Spaces, quotes and line ends that a name may have more of in a text than in the list. */
const SLACK = 12;
/** What opens a bracket ends no name, though it folds to nothing. */
const OPENING = /[([\uff08\uff3b\u3014]/;

/**
 * The longest right name, of the entries that a Chinese name belongs to, that a text ends with: such a one may
 * have quotes, commas and brackets of its own (‘일대일로’ 이니셔티브).
 */
export function ownNameBefore(
  list: CheckList,
  text: string,
  end: number,
  chinese: readonly ListedTerm[],
): BesideName | undefined {
  let best: BesideName | undefined;
  for (const { id } of chinese) {
    const { ko = [], en = [] } = list.entryOf(id)?.terms ?? {};
    for (const { term, status } of [...ko, ...en]) {
      if (status === "deprecated") continue;
      const start = startOf(term, text, end);
      if (start === undefined || (best !== undefined && best.start <= start)) continue;
      const written = text.slice(start, end);
      const listed = list.termsOf(written).filter(({ language }) => language !== "zh");
      const language = ko.some((one) => one.term === term) ? "ko" : "en";
      best = { start, end, text: written, language, basis: "listed", listed };
    }
  }
  return best;
}

function startOf(term: string, text: string, end: number): number | undefined {
  const [last, lastOfTerm] = [text.charCodeAt(end - 1), term.charCodeAt(term.length - 1)];
  if (isPlain(last) && isPlain(lastOfTerm) && !isSameLetter(last, lastOfTerm)) return undefined;
  const exact = end - term.length;
  if (isPlain(term.charCodeAt(0)) && isPlain(last) && text.startsWith(term, exact)) {
    return exact >= 0 && !isInsideWord(text, exact) ? exact : undefined;
  }
  const key = foldKey(term);
  const from = Math.max(0, end - term.length - SLACK);
  if (key === "" || OPENING.test(text.charAt(end - 1))) return undefined;
  if (!foldKey(text.slice(from, end)).endsWith(key)) return undefined;
  for (let start = end - 1; start >= from; start -= 1) {
    const folded = foldKey(text.slice(start, end));
    if (folded.length < key.length) continue;
    return folded === key && !isInsideWord(text, start) ? start : undefined;
  }
  return undefined;
}

/** Whether a unit folds to itself or its small letter: most first and last ones of names. */
function isPlain(unit: number): boolean {
  return isSyllableUnit(unit) || isAscii(unit);
}

function isAscii(unit: number): boolean {
  const small = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (small >= 0x61 && small <= 0x7a);
}

function isSameLetter(a: number, b: number): boolean {
  return a === b || (isAscii(a) && isAscii(b) && (a | 0x20) === (b | 0x20));
}

function isInsideWord(text: string, start: number): boolean {
  const [before, first] = [text.charAt(start - 1), text.charAt(start)];
  if (isSyllable(first)) return isSyllable(before);
  return /[\p{Script=Latin}\p{N}]/u.test(first) && /[\p{Script=Latin}\p{N}]/u.test(before);
}
