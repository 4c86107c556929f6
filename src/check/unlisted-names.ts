import type { NameKind } from "../core/name-kind.ts";
import { kindsOfName } from "../readings/kind-of-name.ts";
import { findTerms } from "../terms/find-terms.ts";
import type { Occurrence } from "../terms/occurrence.ts";
import type { CheckList } from "./check-list.ts";
import words from "./data/unlisted-names.json" with { type: "json" };

/** A name in a Chinese text that the list does not have, as far as its form tells. */
export interface UnlistedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `title`: of a document, in 《》. */
  readonly kind: Exclude<NameKind, "place"> | "title";
}

const longestFirst = (list: readonly string[]): readonly string[] =>
  list.toSorted((a, b) => b.length - a.length);
const anyOf = (list: readonly string[]): string => longestFirst(list).join("|");

const HANGUL = /[\uac00-\ud7a3]/;
const TITLE = /《([^《》\n]{2,60})》/g;
const HAN = /\p{Script=Han}/u;
const ENDING = new RegExp(
  `(?:${longestFirst(Object.keys(words.endings))
    .map((ending) => {
      const others = words.endings[ending as keyof typeof words.endings];
      return others === "" ? ending : `${ending}(?![${others}])`;
    })
    .join("|")})`,
  "g",
);
/** Characters that names are written with, up to an ending. */
const NAME_BEFORE = /[\p{Script=Han}A-Za-z0-9（）()·&-]{0,30}$/u;
const CUT = new RegExp(`(?:${anyOf(words.before)})`, "g");
const GENERIC = new RegExp(`(?:${anyOf(words.generic)})`, "g");
const PERSON = new RegExp(
  `(?:${anyOf(words.roles)})(\\p{Script=Han}{2,4}?)(?=${anyOf(words.verbs)}|[，、。；：:,（(])`,
  "gu",
);
const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const LONGEST_CORE = 16;
const SHORTEST_CORE = 2;

/**
 * Names of organisations, by their endings; of documents, in 《》; of persons, behind a role. Lines with
 * Hangul are not looked at: their Chinese stands beside its Korean (`malmoi harvest`).
 * @param text Chinese, simplified or traditional as its list
 */
export function unlistedNames(list: CheckList, text: string): readonly UnlistedName[] {
  const found: UnlistedName[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    if (!HANGUL.test(line)) {
      for (const one of [
        ...titles(list, line),
        ...organisations(list, line),
        ...persons(list, line),
      ]) {
        found.push({ ...one, start: one.start + offset, end: one.end + offset });
      }
    }
    offset += line.length + 1;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function* titles(list: CheckList, line: string): Generator<UnlistedName> {
  for (const { 0: whole, 1: title = "", index } of line.matchAll(TITLE)) {
    if (!HAN.test(title) || isListed(list, title) || isListed(list, whole)) continue;
    yield { text: title, start: index + 1, end: index + 1 + title.length, kind: "title" };
  }
}

function* organisations(list: CheckList, line: string): Generator<UnlistedName> {
  let from = 0;
  for (const { 0: ending, index } of line.matchAll(ENDING)) {
    const end = index + ending.length;
    const before = NAME_BEFORE.exec(line.slice(from, index))?.[0] ?? "";
    const run = { start: index - before.length, end };
    const start = run.start + nameStart(list, before);
    const name = withoutLooseBrackets(line, start, end);
    if (name === undefined || !isName(list, line.slice(name, end), ending)) continue;
    yield { text: line.slice(name, end), start: name, end, kind: "organisation" };
    from = end;
  }
}

/** Behind the last word that stands before names and is not a part of a listed one. */
function nameStart(list: CheckList, before: string): number {
  let start = 0;
  const listed = findTerms(list.finder, before);
  for (const { 0: word, index } of before.matchAll(CUT)) {
    const isPart = listed.some((one) => one.start < index + word.length && index < one.end);
    if (!isPart) start = index + word.length;
  }
  return start;
}

/** A closing bracket without its opening one, or a bracket at the beginning, ends what came before a name. */
function withoutLooseBrackets(line: string, start: number, end: number): number | undefined {
  let depth = 0;
  let first = start;
  for (let at = start; at < end; at += 1) {
    const unit = line.charAt(at);
    if (unit === "(" || unit === "（") depth += 1;
    if (unit !== ")" && unit !== "）") continue;
    depth -= 1;
    const isFirst = depth === 0 && (line[first] === "(" || line[first] === "（");
    if (depth < 0 || isFirst) first = at + 1;
    depth = Math.max(depth, 0);
  }
  return depth === 0 ? first : undefined;
}

function isName(list: CheckList, name: string, ending: string): boolean {
  const core = name.slice(0, -ending.length);
  if (core.length > LONGEST_CORE || isListed(list, name)) return false;
  const found = findTerms(list.finder, name);
  if (found.some(({ start, end }) => start === 0 && end === name.length)) return false;
  let rest = "";
  let at = 0;
  for (const { start, end } of findTerms(list.finder, core)) {
    rest += `${core.slice(at, start)} `;
    at = end;
  }
  rest = (rest + core.slice(at)).replace(GENERIC, " ").replace(NO_LETTERS, "");
  return rest.length >= SHORTEST_CORE;
}

function* persons(list: CheckList, line: string): Generator<UnlistedName> {
  let listed: readonly Occurrence[] | undefined;
  for (const { 0: whole, 1: name = "", index } of line.matchAll(PERSON)) {
    if (!kindsOfName(name).includes("person") || isListed(list, name)) continue;
    const start = index + whole.length - name.length;
    listed ??= findTerms(list.finder, line);
    if (listed.some((one) => one.start < start + name.length && start < one.end)) continue;
    yield { text: name, start, end: start + name.length, kind: "person" };
  }
}

function isListed(list: CheckList, name: string): boolean {
  return list.chineseTermsOf(name).length > 0;
}
