import { placeUnitOf } from "../terms/korean-tail.ts";
import type { ListedTerm } from "../terms/occurrence.ts";
import { isSyllable } from "../text/hangul.ts";
import type { Stretch } from "./brackets.ts";
import type { CheckList } from "./check-list.ts";
import { type ChineseReading, isMisread } from "./chinese-reading.ts";
import type { BesideName } from "./pair.ts";

/** What a Chinese name is known to be, to find its Korean name by. */
export interface SoughtName {
  readonly listed: readonly ListedTerm[];
  readonly reading: () => ChineseReading | undefined;
}

/** Furthest that a Korean name reaches back. */
const REACH = 48;
/** What no name spans. */
const BORDER =
  /[\n\t\r.!?\u3002:;,\uff0c\u3001/|()[\]\uff08\uff09\u3014\u3015<>\u300a\u300b\u3008\u3009"'\u2018-\u201d\u300c-\u300f\u00b6\u2022\u25b6\u25cb\u2014\u2026\u3010\u3011*]/u;
const OPENING_QUOTE = /["'\u2018\u201c\u300a\u3008\u300c\u300e<]/u;
const WORD_BREAK = /[\s\u00b7\u30fb]/u;
/** Two syllables at least are told from chance. */
const SHORTEST = 2;
const LONGEST_UNIT = 4;

/** The Korean name that ends at an offset and that the Chinese name in a bracket behind it is paired with. */
export function koreanNameBefore(
  list: CheckList,
  text: string,
  end: number,
  sought: SoughtName,
): BesideName | undefined {
  const border = borderBefore(text, end);
  const candidates = startsBetween(text, border, end)
    .map((start) => ({ start, end, text: text.slice(start, end) }))
    .filter((stretch) => stretch.text.trim() !== "");
  return (
    listedName(list, candidates, sought.listed) ??
    readName(candidates, sought.reading()) ??
    setOffName(text, candidates, border)
  );
}

/** The longest candidate that the list has; one that it has for the Chinese before all others. */
function listedName(
  list: CheckList,
  candidates: readonly Stretch[],
  chinese: readonly ListedTerm[],
): BesideName | undefined {
  const found = candidates.flatMap((stretch) =>
    withoutUnits(stretch).map((name) => ({
      name,
      listed: list.termsOf(name.text).filter(({ language }) => language !== "zh"),
    })),
  );
  const isSame = (terms: readonly ListedTerm[]): boolean =>
    terms.some(({ id }) => chinese.some((term) => term.id === id));
  const best =
    found.find(({ listed }) => isSame(listed)) ?? found.find(({ listed }) => listed.length > 0);
  if (best === undefined) return undefined;
  return { ...best.name, language: "ko", basis: "listed", listed: best.listed };
}

/** The candidate that is read as the Chinese, rightly or, failing that, wrongly; the shortest first. */
function readName(
  candidates: readonly Stretch[],
  reading: ChineseReading | undefined,
): BesideName | undefined {
  if (reading === undefined) return undefined;
  const names = candidates.toReversed().flatMap(withoutUnits);
  const spaceless = (name: Stretch): string => name.text.replace(/\s/g, "");
  const named = (name: Stretch | undefined, basis: "read" | "misread"): BesideName | undefined =>
    name === undefined ? undefined : { ...name, language: "ko", basis, listed: [] };
  return (
    named(
      names.find((name) => reading.right.has(spaceless(name))),
      "read",
    ) ??
    named(endOfWord(names[0], reading), "read") ??
    named(
      names.find((name) => name.text.length >= SHORTEST && isMisread(spaceless(name), reading)),
      "misread",
    )
  );
}

/** The end of a longer word that is read as the Chinese: 스자좡 of 중국스자좡. */
function endOfWord(word: Stretch | undefined, { right }: ChineseReading): Stretch | undefined {
  if (word === undefined) return undefined;
  const forms = [...right].sort((a, b) => b.length - a.length);
  const form = forms.find((one) => one.length >= SHORTEST && word.text.endsWith(one));
  return form === undefined ? undefined : { ...word, start: word.end - form.length, text: form };
}

function setOffName(
  text: string,
  candidates: readonly Stretch[],
  border: number,
): BesideName | undefined {
  const [longest] = candidates;
  if (longest === undefined || longest.start !== border) return undefined;
  const isQuoted = OPENING_QUOTE.test(text.charAt(border - 1));
  return isQuoted ? { ...longest, language: "ko", basis: "set-off", listed: [] } : undefined;
}

/** A name, and the same without the unit of a place that Korean may add: 자싱시, 자싱. */
function withoutUnits(name: Stretch): readonly Stretch[] {
  const names = [name];
  for (let size = 1; size <= LONGEST_UNIT && name.text.length - size >= SHORTEST; size += 1) {
    const unit = name.text.slice(-size);
    if (placeUnitOf(unit) !== unit) continue;
    names.push({ start: name.start, end: name.end - size, text: name.text.slice(0, -size) });
  }
  return names;
}

/** Beginnings of words before an offset, the first one first. */
function startsBetween(text: string, border: number, end: number): readonly number[] {
  const starts: number[] = [];
  for (let at = border; at < end; at += 1) {
    const isStart = at === border || WORD_BREAK.test(text.charAt(at - 1));
    const character = text.charAt(at);
    if (isStart && !WORD_BREAK.test(character)) starts.push(at);
  }
  return starts;
}

function borderBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < REACH && !BORDER.test(text.charAt(at - 1))) at -= 1;
  // Half a word at the furthest reach is no beginning of a name.
  if (end - at === REACH) while (at < end && isSyllable(text.charAt(at))) at += 1;
  return at;
}
