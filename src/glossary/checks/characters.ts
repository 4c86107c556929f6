import type { Problem } from "../../core/problem.ts";
import { simplifiedOf } from "../../readings/traditional.ts";
import type { ParsedEntry, ParsedFile } from "../parse.ts";
import { recordTerms } from "../record-terms.ts";
import type { ValidationRule } from "../rules.ts";
import { makeProblem, type Path } from "../yaml-source.ts";
import bothScripts from "./data/characters-of-both-scripts.json" with { type: "json" };

/** Controls, format marks (zero-width space, RTL marks, BOM), private use, unassigned, fillers. */
const INVISIBLE = /[\p{C}\u00a0\u115f\u1160\u2028\u2029\u3164\uffa0]/u;
/** Full-width letters, digits and signs, half-width kana and Hangul letters, ideographic space. */
const OTHER_WIDTH = /[\u3000\uff01-\uff5e\uff61-\uffdc]/;
/** Full-width brackets, commas and the like are what Chinese is written with. */
const OTHER_WIDTH_IN_CHINESE = /[\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uffdc]/;
/** An ASCII bracket, comma, colon … right beside a Han character. */
const ASCII_BESIDE_HAN = /\p{Script=Han}[(),;:!?]|[(),;:!?]\p{Script=Han}/u;
const STRAY_SPACE = /^\s|\s$| {2,}/;

/** Finds characters that look right and are not: what the eye misses and search stumbles over. */
export function checkCharacters(file: ParsedFile): readonly Problem<ValidationRule>[] {
  return file.entries.flatMap((entry) => [
    ...checkStrings(entry, file.text),
    ...checkTerms(entry, file.text),
  ]);
}

function checkStrings(entry: ParsedEntry, text: string): readonly Problem<ValidationRule>[] {
  const problems: Problem<ValidationRule>[] = [];
  for (const [path, value] of stringsOf(entry.record)) {
    // A note may have lines; a term or a definition is one.
    const lines = path[0] === "note" ? value.split("\n") : [value];
    const invisible = lines.flatMap((line) => line.match(INVISIBLE) ?? [])[0];
    if (invisible !== undefined) {
      const place = entry.placeOf(path, invisible);
      problems.push(
        makeProblem("invisible-character", place, text, { character: codePoint(invisible) }),
      );
    }
    if (value !== value.normalize("NFC")) {
      problems.push(makeProblem("not-nfc", entry.placeOf(path), text, { term: value }));
    }
    if (lines.some((line) => STRAY_SPACE.test(line))) {
      problems.push(makeProblem("stray-space", entry.placeOf(path), text, { term: value }));
    }
  }
  return problems;
}

function checkTerms(entry: ParsedEntry, text: string): readonly Problem<ValidationRule>[] {
  const problems: Problem<ValidationRule>[] = [];
  for (const { language, term, status, path } of recordTerms(entry.record)) {
    const pattern = language === "zh" ? OTHER_WIDTH_IN_CHINESE : OTHER_WIDTH;
    const mixed =
      term.match(pattern)?.[0] ??
      (language === "zh" ? term.match(ASCII_BESIDE_HAN)?.[0] : undefined);
    if (mixed !== undefined) {
      problems.push(makeProblem("mixed-width", entry.placeOf(path, mixed), text, { found: mixed }));
    }
    // A deprecated term may well be deprecated for its characters.
    const traditional =
      language === "zh" && status !== "deprecated"
        ? traditionalIn(term.normalize("NFC"))
        : undefined;
    if (traditional !== undefined) {
      const [found, simplified] = traditional;
      const place = entry.placeOf(path, found);
      problems.push(
        makeProblem("traditional-character", place, text, { found, suggestion: simplified }),
      );
    }
  }
  return problems;
}

/** The first character of a term that has a simplified form in this word, and that form. */
function traditionalIn(term: string): readonly [found: string, simplified: string] | undefined {
  const simplified = [...simplifiedOf(term)];
  const index = [...term].findIndex(
    (character, at) => character !== simplified[at] && !bothScripts.characters.includes(character),
  );
  const found = [...term][index];
  return found === undefined ? undefined : [found, simplified[index] ?? ""];
}

/** Every string of an entry and the path to it. */
function stringsOf(value: unknown, path: Path = []): readonly (readonly [Path, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
