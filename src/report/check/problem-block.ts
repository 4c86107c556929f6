import { preferredTerm } from "../../core/entry.ts";
import { LANGUAGES } from "../../core/language.ts";
import type { Severity } from "../../core/problem.ts";
import { sanitize } from "../../text/sanitize.ts";
import { truncate, width, wrap } from "../../text/width.ts";
import { checkMessage } from "../check-message.ts";
import type { Style } from "../style.ts";
import type { CheckedFile, CheckProblem, CheckRun } from "./check-run.ts";
import { excerptLines } from "./excerpt-lines.ts";
import { isReplaceable } from "./is-replaceable.ts";
import { placeOf } from "./place-of.ts";

/** Cells of a line where there is no terminal to ask. */
const USUAL_COLUMNS = 100;
/** A narrower terminal may break lines itself. */
const LEAST_COLUMNS = 40;
/** Entries that are named of the many that a rendering may stand for. */
const MOST_ENTRIES = 4;
const BAR = "│";
const INDENT = "  ";

/** How a severity looks. */
export function painterOf(severity: Severity, style: Style): (text: string) => string {
  return { error: style.error, warning: style.warning, info: style.match }[severity];
}

/**
 * A problem for people: its place and what is wrong, the line with carets under it and what to write
 * instead, the entries that say so.
 * @param columns width of the terminal in cells; undefined where there is none
 */
export function problemBlock(
  problem: CheckProblem,
  file: CheckedFile,
  { entryOf, translate }: Pick<CheckRun, "entryOf" | "translate">,
  columns: number | undefined,
  style: Style,
): string {
  const number = file.isContainer ? "" : String(problem.line);
  const bar = (text: string): string =>
    style.faint(`${INDENT}${text.padStart(number.length)} ${BAR}`);
  const cells = Math.max(columns ?? USUAL_COLUMNS, LEAST_COLUMNS);
  const room = cells - width(`${INDENT}${number} ${BAR} `);
  const [line, ...under] = markedLine(problem, room, style);
  const entries = problem.entries.slice(0, MOST_ENTRIES).map((id) => {
    const entry = entryOf(id);
    const terms = LANGUAGES.flatMap((language) => (entry && preferredTerm(entry, language)) ?? []);
    return style.faint(truncate(sanitize([id, terms.join(" · ")].join("  ")).trimEnd(), room));
  });
  return [
    ...headline(problem, file, translate, columns, style),
    ...(line === undefined ? [] : [`${bar(number)} ${line}`]),
    ...[...under, ...entries].map((text) => `${bar("")} ${text}`),
  ]
    .map((text) => `${text}\n`)
    .join("");
}

/** As compilers print it, so that editors can jump: path:line:column first. */
function headline(
  problem: CheckProblem,
  file: CheckedFile,
  translate: CheckRun["translate"],
  columns: number | undefined,
  style: Style,
): readonly string[] {
  const place = sanitize(placeOf(file, problem));
  const severity = translate(`severity.${problem.severity}`);
  const head = `${place} ${severity}`;
  const rule = `[${problem.rule}]`;
  const painted = `${style.strong(place)} ${painterOf(problem.severity, style)(severity)}`;
  const words = `${checkMessage(problem, translate)} ${rule}`;
  const lines = headed(width(head), words, columns);
  return lines.map((line, at) => {
    const text = line.endsWith(rule) ? line.slice(0, -rule.length) + style.faint(rule) : line;
    return at === 0 ? `${painted} ${text}`.trimEnd() : INDENT + text;
  });
}

/**
 * Words broken into lines, of which the first has so many cells less than the others; it stays empty
 * where that leaves it too little room.
 */
function headed(head: number, words: string, columns: number | undefined): readonly string[] {
  if (columns === undefined || head + 1 + width(words) <= columns) return [words];
  const room = columns - INDENT.length;
  if (head > columns / 2) return ["", ...wrap(words, room)];
  const [first = "", ...more] = wrap(`${"x".repeat(head)} ${words}`, room);
  return [first.slice(head + 1), ...more];
}

/** The line and what stands under it: carets, and behind or below them what to write. */
function markedLine(problem: CheckProblem, room: number, style: Style): readonly string[] {
  if (problem.excerpt === undefined) return [];
  const paint = painterOf(problem.severity, style);
  const { text, range, indent, carets } = excerptLines(problem.excerpt, room);
  const [start, end] = range;
  const line = text.slice(0, start) + paint(text.slice(start, end)) + text.slice(end);
  const instead = isReplaceable(problem) ? sanitize(problem.suggestions.join(" · ")) : "";
  const fits = width(indent) + width(carets) + 1 + width(instead) <= room;
  const marks = indent + paint(carets);
  if (instead === "") return [line, marks];
  if (fits) return [line, `${marks} ${style.strong(instead)}`];
  const below = Math.max(0, Math.min(width(indent), room - width(instead)));
  return [line, marks, " ".repeat(below) + style.strong(truncate(instead, room))];
}
