import { preferredTerm } from "../core/entry.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import type { Reading } from "../readings/reading.ts";
import { sanitize } from "../text/sanitize.ts";
import { truncate, wrap } from "../text/width.ts";
import { readingRule } from "./reading-rule.ts";
import type { Style } from "./style.ts";
import { tableWidth, textTable } from "./text-table.ts";

const INDENT = "  ";
const SEPARATOR = " · ";
/** Most of a text that cannot be read, in cells. */
const LONGEST_SHOWN = 60;

interface Layout {
  /** Whether the rule behind each syllable is shown. */
  readonly explain: boolean;
  /** Width of the terminal in cells; undefined where there is none. */
  readonly columns: number | undefined;
}

type Read = ListedReading & { readonly reading: Reading };

/**
 * Readings for people: a row a name (Chinese, Hangul, Sino-Korean, traditional, pinyin, kind), or
 * where the terminal is too narrow for such rows a few lines; below it what lists the name, what is
 * also right, and how else it may be read.
 */
export function readingReport(
  readings: readonly ListedReading[],
  { explain, columns }: Layout,
  translate: Translate,
  style: Style,
): string {
  const read = readings.filter(isRead);
  const { title, linesOf } = names(read, columns, translate, style);
  const room = (columns ?? Number.POSITIVE_INFINITY) - INDENT.length;
  const body = readings.flatMap((listed) => {
    if (!isRead(listed)) return wrap(unreadable(listed.input, translate), room + INDENT.length);
    const notes = notesOf(listed, translate).flatMap((note) => wrap(note, room));
    return [
      ...(linesOf.get(listed) ?? []),
      ...notes.map((note) => INDENT + style.faint(note)),
      ...(explain ? explanation(listed.reading, columns, translate, style) : []),
    ];
  });
  return `${[...title, ...body].join("\n")}\n`;
}

/**
 * How each syllable of a reading comes about: aligned, the rule last.
 * @param columns width of the terminal in cells; undefined where there is none
 */
export function explanation(
  { syllables }: Reading,
  columns: number | undefined,
  translate: Translate,
  style: Style,
): readonly string[] {
  const rows = syllables.map((syllable) => {
    const { zh = "+", pinyin = "", hangul, hanja = "" } = syllable;
    return [zh, pinyin, hangul, hanja, readingRule(syllable, translate)].map(sanitize);
  });
  const paint = [plain, plain, style.strong, plain, style.faint];
  return textTable(rows, { indent: INDENT + INDENT, columns, paint }).flat();
}

const plain = (text: string): string => text;

/** The lines of each name, and the titles of the columns where these are a table. */
function names(
  read: readonly Read[],
  columns: number | undefined,
  translate: Translate,
  style: Style,
): {
  readonly title: readonly string[];
  readonly linesOf: ReadonlyMap<ListedReading, readonly string[]>;
} {
  if (read.length === 0) return { title: [], linesOf: new Map() };
  const titles = [
    ...(["chinese", "hangul", "hanja"] as const).map((name) => translate(`read.${name}`)),
    translate("field.traditional"),
    translate("field.pinyin"),
    translate("read.kind"),
  ];
  const rows = read.map(({ reading }) => cellsOf(reading, translate));
  const paint = [plain, style.strong, plain, plain, plain, style.faint];
  if (columns !== undefined && tableWidth([titles, ...rows]) > columns) {
    const lines = read.map(({ reading }, index) =>
      block(reading, rows[index] ?? [], columns, style),
    );
    return { title: [], linesOf: new Map(read.map((name, index) => [name, lines[index] ?? []])) };
  }
  const [title = [], ...lines] = textTable([titles, ...rows], { indent: "", columns, paint });
  return { title, linesOf: new Map(read.map((name, index) => [name, lines[index] ?? []])) };
}

/** A name on lines of its own: the Hangul first, then everything else. */
function block(
  { hangul }: Reading,
  [zh = "", , ...others]: readonly string[],
  columns: number,
  style: Style,
): readonly string[] {
  const more = [zh, ...others].filter((text) => text !== "").join(SEPARATOR);
  return [
    ...wrap(sanitize(hangul), columns).map(style.strong),
    ...wrap(more, columns - INDENT.length).map((line) => INDENT + line),
  ];
}

function isRead(listed: ListedReading): listed is Read {
  return listed.reading !== undefined;
}

/** What is no name may be anything, of any length. */
function unreadable(input: string, translate: Translate): string {
  return translate("read.none", { name: truncate(sanitize(input), LONGEST_SHOWN) });
}

function cellsOf(reading: Reading, translate: Translate): readonly string[] {
  const { input, zh = input, hangul, hanja = "", hant = "", pinyin, kind } = reading;
  return [...[zh, hangul, hanja, hant, pinyin].map(sanitize), translate(`nameKind.${kind}`)];
}

/** What stands below a name: what lists it, and what else is right. */
function notesOf({ reading, entries }: Read, translate: Translate): readonly string[] {
  const { transcription, allowed, alternatives } = reading;
  return [
    ...entries.map((entry) => {
      const term = sanitize(`${preferredTerm(entry, "ko") ?? ""} (${entry.id})`.trim());
      return translate("read.listed", { term });
    }),
    ...(transcription === undefined
      ? []
      : [translate("read.transcription", { hangul: sanitize(transcription) })]),
    ...(allowed === undefined ? [] : [translate("read.allowed", { hangul: sanitize(allowed) })]),
    ...alternatives.map(({ hangul, pinyin }) =>
      translate("read.other", { hangul: sanitize(hangul), pinyin: sanitize(pinyin) }),
    ),
  ];
}
